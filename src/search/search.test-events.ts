type Texts = readonly [title: string, summary: string, body: string];
/** An event of the trial chronicle, in one language or two. */
export type TrialEvent = readonly [
  id: string,
  date: string,
  importance: 1 | 2 | 3,
  category: string,
  vi: Texts,
  en?: Texts,
];

/** Events whose words are near to each other in one way each. */
export const EVENTS: readonly TrialEvent[] = [
  [
    'tong-ket-doi-ngoai-2017',
    '2017-12-29',
    2,
    'conference',
    [
      'Hội nghị tổng kết công tác đối ngoại năm 2017',
      'Thành phố đón 155 đoàn khách quốc tế trong năm.',
      'Thành phố ký 12 văn bản hợp tác và có quan hệ với 48 địa phương nước ngoài. Hơn 11.000 người dự các sự kiện.',
    ],
    [
      'Review of external affairs in 2017',
      'The city received 155 international delegations in the year.',
      'It signed 12 cooperation documents and has ties with 48 foreign localities.',
    ],
  ],
  [
    'tong-ket-doi-ngoai-2022',
    '2022-12-30',
    2,
    'conference',
    [
      'Tổng kết công tác đối ngoại năm 2022',
      'Hội nghị nêu phương hướng cho năm sau.',
      'Các sở, ngành báo cáo.',
    ],
  ],
  [
    'quy-che-phoi-hop',
    '2023-04-26',
    3,
    'policy',
    [
      'Ký quy chế phối hợp giữa Thành ủy và Bộ Ngoại giao',
      'Quy chế đặt khung chia sẻ thông tin hai chiều.',
      'Lễ ký diễn ra trong hội nghị trao đổi thông tin. Hai bên tham vấn về chính sách.',
    ],
    [
      'Coordination regulation signed with the Ministry of Foreign Affairs',
      'The regulation sets a frame for sharing information both ways.',
      'The signing took place at a conference.',
    ],
  ],
  [
    'hop-quy-che',
    '2023-05-10',
    1,
    'conference',
    [
      'Họp triển khai công việc quý hai',
      'Bàn kế hoạch của các đơn vị.',
      'Cuộc họp nhắc lại quy chế phối hợp vừa ký và phân công.',
    ],
  ],
  [
    'che-phoi-quy',
    '2023-06-11',
    1,
    'conference',
    [
      'Trao đổi về tổ chức cán bộ',
      'Các đơn vị phối hợp.',
      'Quy mô hội thảo lớn; cơ chế mới được nêu; hợp tác sẽ mở rộng; phối cảnh công trình được giới thiệu.',
    ],
  ],
  [
    'nghi-quyet-98',
    '2023-06-24',
    3,
    'policy',
    [
      'Quốc hội thông qua Nghị quyết 98/2023/QH15',
      'Nghị quyết thí điểm cơ chế đặc thù.',
      'Thành phố có thêm nguồn lực cho đối ngoại.',
    ],
  ],
  [
    'busan-ket-nghia',
    '1995-11-03',
    2,
    'agreement',
    [
      'Thành phố và Busan kết nghĩa',
      'Địa phương Hàn Quốc đầu tiên.',
      'Hai bên mở văn phòng thương mại.',
    ],
    [
      'The city and Busan become sister cities',
      'The first Korean locality.',
      'Both sides opened trade offices; more agreements followed.',
    ],
  ],
  [
    'le-hoi-porto',
    '2023-07-28',
    2,
    'culture',
    [
      'Lễ hội Việt Nam – TP.CS tại Porto',
      'Khai mạc ở trung tâm Porto.',
      'Hoà nhạc và ẩm thực. Thuỷ điện không được nhắc.',
    ],
  ],
  [
    'doan-phap',
    '2022-02-02',
    1,
    'visit',
    ['Đoàn nghị sĩ Pháp thăm thành phố', 'Trao đổi về giáo dục.', 'Không có văn bản nào được ký.'],
  ],
  [
    'bien-phap',
    '2021-08-05',
    1,
    'visit',
    [
      'Các biện pháp phòng dịch cho khách quốc tế',
      'Hướng dẫn mới cho các đoàn.',
      'Áp dụng từ tháng 9 năm 2021.',
    ],
  ],
  [
    'gian-doi',
    '2020-01-01',
    1,
    'visit',
    ['Xử lý hàng gian dối ngoài chợ', 'Quản lý thị trường.', 'Đội quản lý làm việc.'],
  ],
  [
    'khong-dau',
    '2010-05-05',
    1,
    'visit',
    ['Ghi chú khác', 'Về một buổi gặp.', 'Có nhắc tới dối ngoài lề, không phải việc chính.'],
  ],
  [
    'nhac-doi-ngoai',
    '2010-05-05',
    1,
    'visit',
    [
      'Ghi chú khác nữa',
      'Về một buổi gặp.',
      'Có nhắc tới đối ngoại bên lề, không phải việc chính.',
    ],
  ],
  [
    'da-nang',
    '2019-03-03',
    1,
    'visit',
    ['Làm việc với đoàn Đà Nẵng', 'Bàn về đường bay.', 'Đường bay thẳng được đề xuất.'],
  ],
];
