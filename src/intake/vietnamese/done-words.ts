import { phrases } from './letters.ts';

// How sentences of what was done, is being done and was not done begin, and what turns them.

/** What is done when it is said with "đã". */
export const DEEDS = /* @__PURE__ */ phrases(
  'ban hành|triển khai|thực hiện|hoàn thành|thành lập|tổ chức|kiện toàn|phê duyệt|công bố|công khai|kết nối|cập nhật|bố trí|trang bị|sử dụng|áp dụng|đưa vào sử dụng|đưa vào vận hành|vận hành|lắp đặt|xây dựng|đạt|có|niêm yết|phân công|giao|cử|tích hợp|đăng tải|duy trì|ký|cấp|làm|xong|đầu tư|nâng cấp|khai trương|hoạt động|số hóa|phát hành|đăng ký|mở|tập huấn|báo cáo|gửi|họp|quyết định|được ban hành|được triển khai|được thành lập|được phê duyệt|được thực hiện|được hoàn thành|được cấp|được công bố|được kết nối|được trang bị|được bố trí|được áp dụng',
);
export const DONE = /* @__PURE__ */ phrases('đã|đã được');
/** What is not done when it is said with "không". */
export const UNDONE = /* @__PURE__ */ phrases(
  'đạt|ban hành|triển khai|thực hiện|tổ chức|hoàn thành|thành lập|xây dựng|bố trí|duy trì|công bố|công khai|cập nhật|kết nối|được ban hành|được triển khai|được thực hiện|được bố trí',
);
/** What somebody is at, that is not done before it ends. */
export const UNDER_WAY = /* @__PURE__ */ phrases(
  'triển khai|thực hiện|xây dựng|soạn thảo|dự thảo|hoàn thiện|hoàn thành|trình|xin ý kiến|lấy ý kiến|chờ|chuẩn bị|rà soát|tiến hành|làm|tham mưu|lập|nghiên cứu|thẩm định|lắp đặt|kiện toàn|đề nghị|đề xuất|chờ phê duyệt|tổng hợp|xem xét|khảo sát|mua sắm|đấu thầu|kết nối|xử lý|trong quá trình|trong giai đoạn',
);
export const TO_COME = /* @__PURE__ */ phrases('sẽ|dự kiến|chờ|chuẩn bị|sắp|chưa kịp');
/** What may be good or bad news where there is none of it. */
export const HAPPENS = /* @__PURE__ */ phrases(
  'số liệu|dữ liệu|thông tin|thống kê|tổng hợp|rà soát|xác định|rõ|biết|đánh giá|kiểm tra|phát sinh|xảy ra|phát hiện|ghi nhận|để|vi phạm|sự cố|mất|lộ|bị|trường hợp|lỗi|khiếu nại|tố cáo|đơn thư|phản ánh',
);
/** Words that leave open, take back or turn what a sentence says. */
export const TURNS = /* @__PURE__ */ phrases(
  'chưa|không|đang|sẽ|dự thảo|dự kiến|kế hoạch|kh|chủ trương|một phần|cơ bản|phần nào|phần lớn|nhưng|tuy|song|trừ|ngoại trừ|chờ|đề nghị|đề xuất|trình|tham mưu|lẽ|thể|gần|sắp|thiếu|trễ|trễ hạn|chậm|quá hạn|muộn|hết hạn|hủy|bãi bỏ|thu hồi|dừng|ngừng|tạm|nếu|hoặc|hay|bước đầu|đủ điều kiện|ít|hạn chế|còn|mới|chỉ|trước|ý định|nhu cầu|văn bản đề nghị|nửa|vài|một số|nhiều|thí điểm|thử nghiệm|ko|chẳng',
);
export const GOOD = /* @__PURE__ */ phrases(
  'tốt|xuất sắc|đúng hạn|nhiệm vụ|đúng tiến độ|trước hạn|trước thời hạn|sớm|vào|ngày|từ',
);
export const PAPERS = /* @__PURE__ */ phrases(
  'kế hoạch|quyết định|công văn|báo cáo|thông báo|văn bản|nghị quyết|tờ trình|biên bản|giấy mời|giấy chứng nhận|chỉ thị|hướng dẫn|quy chế|quy định|kh|qđ|cv|bc|tb|nq',
);
