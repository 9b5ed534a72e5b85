import { phrases } from './letters.ts';

// The words that decide how a number in a cell is meant. What stands in none of these lists is a
// noun or a name: it neither adds to a figure nor turns it.

/** Before a number: about so many. */
export const ABOUT = /* @__PURE__ */ phrases(
  'hơn|trên|dưới|gần|khoảng|tầm|chừng|cỡ|ước|ước tính|ước đạt|ước khoảng|xấp xỉ|gần đạt|gần được|trên mức|dưới mức|ngót|non|suýt soát|lên tới|lên đến|tới|đến|từ|gần như|quá|nhiều hơn|ít hơn|cao hơn|thấp hơn|vượt|vượt trên',
);
/** Before a number: so many are asked for. */
export const ASKED = /* @__PURE__ */ phrases(
  'tối thiểu|tối đa|ít nhất|nhiều nhất|không quá|không dưới|không dưới mức|không vượt quá|phải đạt|cần|cần đạt|phải có|phải|yêu cầu|đăng ký|định mức|quy định|được giao|nhu cầu|đề nghị',
);
/** Anywhere before it in its clause: a plan, not a result. */
export const PLANNED = /* @__PURE__ */ phrases(
  'chỉ tiêu|mục tiêu|phấn đấu|dự kiến|kế hoạch|cam kết|dự toán|sẽ|kh|hướng tới|đề ra|nếu',
);
/** A change, or what is left. */
export const CHANGED = /* @__PURE__ */ phrases(
  'tăng|giảm|vượt|hụt|chênh lệch|cao hơn|thấp hơn|còn|còn lại|thêm|bớt|tăng thêm|giảm còn|nâng|nâng lên',
);
/** What only sounds like a change. */
export const NO_CHANGE = /* @__PURE__ */ phrases(
  'tăng cường|không còn|giảm tải|vượt bậc|nâng cao|nâng cấp|còn có',
);
/** A number of each of several, or of another year. */
export const EACH = /* @__PURE__ */ phrases(
  'mỗi|từng|bình quân|trung bình|hàng|hằng|cùng kỳ|năm trước|năm ngoái|kỳ trước|so với|trước đây',
);
export const NOT = /* @__PURE__ */ phrases('không|chưa|chẳng|chả|thiếu|trừ|ngoại trừ|ko');
/** What is not as it should be: its share is not the share of what was done. */
export const WRONG = /* @__PURE__ */ phrases(
  'trễ|trễ hạn|quá hạn|chậm|chậm trễ|muộn|tồn|tồn đọng|lỗi|sai|sai sót|hỏng|thất bại|từ chối|trả lại|vi phạm|hủy|mất|hết hạn|bỏ trống|vắng|nợ',
);
/** Right behind a percentage: of something else than of all. */
export const OF_PLAN = /* @__PURE__ */ phrases(
  'kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán|so với|so|trong số',
);
/** Behind it: or more, or less. */
export const OR_MORE = /* @__PURE__ */ phrases('trở lên|trở xuống|trở đi|đổ lên|hoặc hơn');
/** Behind a number: it is so many times as much. */
export const TIMES = /* @__PURE__ */ phrases('nghìn|ngàn|triệu|tỷ|chục|trăm|vạn|tr');
export const RATE_WORD = /* @__PURE__ */ phrases('tỷ lệ|tỷ số|tỷ trọng|tỷ suất');
/** What one number is of another. */
export const TOTAL = /* @__PURE__ */ phrases('tổng số|tổng|trong số|số|tổng cộng|tổng|toàn bộ');
/** Says of two numbers that the second is the share of the first. */
export const MAKES = /* @__PURE__ */ phrases(
  'đạt|chiếm|tỷ lệ|đạt tỷ lệ|chiếm tỷ lệ|với tỷ lệ|tương đương|tương ứng|bằng|là|đạt mức|tức|tức là|tỷ lệ đạt|hay|khoảng',
);
/** A word that cannot be what was counted. */
export const NO_NOUN = /* @__PURE__ */ phrases(
  'đã|đang|chưa|không|có|được|là|thuộc|của|ở|tại|và|đến|tới|từ|trên|trong|theo|do|vì|để|khi|nếu|thì|mà|với|cho|về|bởi|bị|cùng|hay|hoặc|như|so|sau|trước|đối|nên|cũng|vẫn|còn|này|đó|trở|đạt|sẽ|phải',
);
/** Before a number: the number is a name ("thôn 5", "Điều 3", "mức 2"). */
export const NUMBERED = /* @__PURE__ */ phrases(
  'thôn|ấp|tổ|khu|khu phố|tổ dân phố|phố|phường|quận|khối|cụm|đợt|lần|lần thứ|thứ|kỳ|khóa|lớp|nhóm|cấp|mức|mức độ|độ|cấp độ|loại|hạng|bước|giai đoạn|phiên bản|tuần|ca|bậc|tầng|phòng|số|điều|khoản|điểm|mục|phụ lục|chương|phần|bảng|biểu|mẫu|tiêu chí|chỉ tiêu|chỉ số|tt|stt|đề án|nhiệm vụ|nội dung|mã|đội|trạm|quý|tháng|năm|ngày|bản|xóm|đường|km|trang|hình|câu|phương án|dự án|trường|cơ sở|vùng|tuyến|cổng|tài khoản|hotline|điện thoại|đt|sđt|đầu số|thông tư|nghị định|nghị quyết|quyết định|công văn|báo cáo|thông báo|luật|tọa độ|hệ số|top|level|web|zalo',
);
/** "số" that is no name: the number of things. */
export const HOW_MANY = /* @__PURE__ */ phrases(
  'tổng số|trong số|con số|đủ số|tổng|số lượng|số lượt|ký số',
);
/** Before a number of things: it is what was done, or what there is. */
export const COUNTS = /* @__PURE__ */ phrases(
  'có|đạt|được|là|gồm|bao gồm|với|tổng|tổng số|tổng cộng|cộng|số lượng|lượng|số lượt|kết quả|đủ|cả|tất cả|toàn bộ|đúng|chỉ|chỉ có|mới|hiện có|đã có|đã|ra|gần đây|trong đó có|nhận|tiếp nhận|tổ chức|ban hành|triển khai|thực hiện|xây dựng|đăng|đăng tải|đăng được|giải quyết|xử lý|lắp đặt|lắp|thành lập|tập huấn|mở|cấp|cài đặt|cài|tạo|tạo lập|kích hoạt|bố trí|trang bị|duy trì|phát|phát hành|phát sóng|phát thanh|tuyên truyền|tham gia|tham mưu|hoàn thành|công bố|công khai|số hóa|kết nối|cung cấp|ký|gửi|hỗ trợ|hướng dẫn|vận động|tiến hành|kiểm tra|giám sát|sử dụng|áp dụng|phê duyệt|họp|biên soạn|viết|in|treo|rà soát|cập nhật|đưa|đưa lên|niêm yết|mua|mua sắm|đầu tư|phát triển|đào tạo|bồi dưỡng|cử|chủ trì|khảo sát|đánh giá|ghi nhận|phát hiện|xảy ra|phát sinh|thu hút|thẩm định|tích hợp|khai thác|vận hành|chuyển|chuyển đổi|tổng kết|sơ kết|lồng ghép|chia sẻ|công nhận|đề xuất được|trả|phục vụ|thu thập|nhập|khởi tạo|thiết lập|sản xuất|đóng góp|kết quả đạt|thực hiện được|tổ chức được',
);
/** What follows is part of what stands before it. */
export const WITHIN = /* @__PURE__ */ phrases('trong đó|trong đó có|trong đó đã có');
/** Behind it: it is not final. */
export const NOT_FINAL = /* @__PURE__ */ phrases(
  'ước|ước tính|tạm tính|dự kiến|dự ước|ước đạt|ước thực hiện|tạm thời',
);
/** Somewhere shortly before it. */
export const ABOUT_NEAR = /* @__PURE__ */ phrases('ước|ước tính|khoảng|gần|xấp xỉ|hơn|chừng|suýt');
/** A clause that says what there is not any more, beside a figure that stands. */
export const NO_MORE = /* @__PURE__ */ phrases(
  'không còn|không có|không để|không phát sinh|không xảy ra',
);
/** Behind a stroke: a unit of speed, the year that is scored, or another word for the thing counted. */
export const SAME_THING = /* @__PURE__ */ phrases(
  'năm|s|giây|bài|tin|phường|thị trấn|đặc khu|công chức|viên chức|video|clip|ấp|bản|tổ|khu phố|khóm|xóm',
);
/** Who or where it was: behind them stands a name. */
export const PLACES = /* @__PURE__ */ phrases(
  'xã|phường|thị trấn|đặc khu|thôn|ấp|khu phố|tổ dân phố|xóm|huyện|quận|tỉnh|thành phố|thị xã|ubnd xã|ubnd phường|ubnd huyện|ubnd tỉnh|ubnd|hđnd|đảng ủy|địa phương|đơn vị',
);
/** Words of a report that say nothing of what is counted. */
export const NOT_NEEDED = /* @__PURE__ */ phrases(
  'và|của|tại|ở|các|những|toàn|toàn xã|toàn huyện|toàn tỉnh|trên địa bàn|địa bàn|trên|trong|trong kỳ|trong năm|đến nay|tính đến|hiện nay|hiện|nay|này|cuối năm|cuối kỳ|lũy kế|kết quả thực hiện|thực tế|số|theo báo cáo|báo cáo kết quả|tự đánh giá|tự chấm|như sau|cụ thể|ghi chú|đến ngày|đến hết|hết|ngày|là do|trên tổng số|trong tổng số|so với tổng số|đã đạt|hoàn thành|đã hoàn thành|do|cho|với|bởi|người|qua|một',
);
/** Behind what was counted: it does not hold, or not yet. */
export const UNDONE = /* @__PURE__ */ phrases(
  'còn lại|bị gỡ|bị gỡ bỏ|bị xóa|bị hoãn|hoãn|phải bổ sung|phải làm lại|phải sửa|bị loại|bị hủy|bị trả|bị trả lại|bị thu hồi|bị từ chối|bị đình chỉ|bị bác|bị sai|hủy bỏ|thu hồi|loại bỏ|thất bại|đang chờ|chờ|đang xây dựng|đang triển khai|đang thực hiện|đang xử lý|đang làm|đang hoàn thiện|đang trình|đang lập|đang soạn|đang giải quyết|đang thi công|dang dở|dở dang|ngừng|dừng|tạm dừng|đã dừng|ngừng hoạt động',
);
/** What time is counted in. */
export const TIME_NOUN = /* @__PURE__ */ phrases('tháng|năm|ngày|tuần|quý|giờ|phút|kỳ');
