/** Words in the two languages of the corpus; `{place}`, `{topic}`, `{person}`, `{body}`, `{number}` are filled in. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

const pair = (vi: string, en: string): Words => ({ vi, en });

/** What an event was about. */
export const TOPICS: readonly Words[] = [
  pair('đào tạo nhân lực', 'training of officials'),
  pair('chuyển đổi số', 'digital transformation'),
  pair('giao thông công cộng', 'public transport'),
  pair('năng lượng sạch', 'clean energy'),
  pair('công nghệ sinh học', 'biotechnology'),
  pair('bảo tồn di sản', 'heritage conservation'),
  pair('quản lý nước đô thị', 'urban water management'),
  pair('du lịch đường thủy', 'river tourism'),
  pair('y tế cộng đồng', 'public health'),
  pair('cảng và hậu cần', 'ports and logistics'),
  pair('giáo dục phổ thông', 'schools'),
  pair('khởi nghiệp sáng tạo', 'start-ups'),
  pair('thích ứng khí hậu', 'climate adaptation'),
  pair('thể thao thanh niên', 'youth sport'),
  pair('điện ảnh và âm nhạc', 'film and music'),
  pair('xúc tiến đầu tư', 'investment promotion'),
  pair('quy hoạch đô thị', 'urban planning'),
  pair('nông nghiệp công nghệ cao', 'high-tech farming'),
];

/** What a title says, by category of the corpus's taxonomy. */
export const TITLES: Readonly<Record<string, readonly Words[]>> = {
  visit: [
    pair('Lãnh đạo thành phố tiếp đoàn {place}', 'City leaders receive a delegation from {place}'),
    pair(
      'Đoàn {place} thăm và làm việc về {topic}',
      '{place} delegation visits to discuss {topic}',
    ),
    pair('Chào xã giao của Thị trưởng {place}', 'Courtesy call by the mayor of {place}'),
  ],
  journey: [
    pair(
      'Đoàn thành phố đi {place} học tập về {topic}',
      'City delegation studies {topic} in {place}',
    ),
    pair('Đoàn đại biểu thành phố thăm {place}', 'City delegation visits {place}'),
  ],
  agreement: [
    pair('Ký bản ghi nhớ hợp tác với {place}', 'Memorandum of cooperation signed with {place}'),
    pair('Thỏa thuận với {place} về {topic}', 'Agreement with {place} on {topic}'),
    pair(
      'Gia hạn chương trình hợp tác với {place}',
      'Programme of cooperation with {place} renewed',
    ),
  ],
  conference: [
    pair('Hội thảo về {topic} với {place}', 'Seminar with {place} on {topic}'),
    pair('Diễn đàn đối tác: {topic}', 'Partners’ forum: {topic}'),
    pair('Tọa đàm trực tuyến với {place} về {topic}', 'Online round table with {place} on {topic}'),
  ],
  festival: [
    pair('Những ngày văn hóa {place}', '{place} culture days'),
    pair('Lễ hội giao lưu hữu nghị với {place}', 'Friendship festival with {place}'),
  ],
  people: [
    pair(
      'Hội hữu nghị trao học bổng của {place}',
      'Friendship association awards {place} scholarships',
    ),
    pair('Giao lưu thanh niên với {place} về {topic}', 'Youth exchange with {place} on {topic}'),
  ],
  economy: [
    pair('Khởi động dự án {topic} cùng {place}', 'Project on {topic} begins with {place}'),
    pair('Hội chợ doanh nghiệp {place}: {topic}', '{place} business fair: {topic}'),
  ],
  policy: [
    pair('Ban hành kế hoạch hợp tác về {topic}', 'Plan for cooperation on {topic} issued'),
    pair('Sơ kết công tác đối ngoại: {topic}', 'Interim review of external affairs: {topic}'),
  ],
};

/** First sentence of a summary, then of the paragraphs of a body. */
export const OPENINGS: readonly Words[] = [
  pair(
    'Hai bên trao đổi về {topic} và thống nhất đầu mối phối hợp.',
    'Both sides discussed {topic} and agreed who coordinates.',
  ),
  pair(
    'Cuộc làm việc với {place} bàn các bước tiếp theo về {topic}.',
    'The meeting with {place} dealt with the next steps on {topic}.',
  ),
  pair(
    'Văn bản với {place} mở ra {number} hoạt động trong lĩnh vực {topic}.',
    'The document with {place} opens {number} activities in {topic}.',
  ),
  pair(
    '{place} và thành phố tổng kết {number} năm hợp tác về {topic}.',
    '{place} and the city looked back on {number} years of work on {topic}.',
  ),
];

export const SENTENCES: readonly Words[] = [
  pair(
    'Đại diện [{body}](organisation:{bodyId}) cho biết đã có {number} đoàn chuyên gia qua lại trong thời gian gần đây.',
    'A representative of the [{body}](organisation:{bodyId}) spoke of {number} expert missions exchanged lately.',
  ),
  pair(
    '[{person}](person:{personId}) đề nghị hai bên duy trì liên lạc thường xuyên và chia sẻ kinh nghiệm quản lý.',
    '[{person}](person:{personId}) proposed that both sides keep in regular touch and share experience in management.',
  ),
  pair(
    'Chương trình gồm khảo sát thực địa, gặp gỡ doanh nghiệp và làm việc với các trường.',
    'The programme included site visits, meetings with companies and work with schools.',
  ),
  pair(
    'Theo kế hoạch, nhóm công tác chung sẽ báo cáo kết quả sau {number} tháng.',
    'A joint working group is to report its results after {number} months.',
  ),
  pair(
    'Kinh phí do mỗi bên tự lo cho phần việc của mình; các khoản chung được thỏa thuận từng lần.',
    'Each side bears the cost of its own part; joint expenses are agreed case by case.',
  ),
  pair(
    'Phía [{place}](partner:{placeId}) bày tỏ mong muốn mở rộng hợp tác sang {topic}.',
    '[{place}](partner:{placeId}) expressed the wish to extend the cooperation to {topic}.',
  ),
  pair(
    'Các đại biểu nhấn mạnh vai trò của giao lưu nhân dân, nhất là giữa thanh niên hai bên.',
    'The delegates stressed the role of exchange between people, above all between the young.',
  ),
  pair(
    'Tài liệu tham khảo cho thấy có {number} đề xuất được ghi nhận, phần lớn về {topic}.',
    'The working papers record {number} proposals, most of them on {topic}.',
  ),
  pair(
    'Bài viết không nêu thời hạn hay nguồn vốn của các đề xuất này.',
    'The report names neither deadlines nor funding for these proposals.',
  ),
  pair(
    'Buổi lễ có sự tham dự của cơ quan đại diện và nhiều hiệp hội.',
    'Missions and several associations attended the ceremony.',
  ),
];
