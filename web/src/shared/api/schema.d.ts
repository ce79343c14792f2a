// Made from docs/api/openapi.json by "npm run api"; do not edit.
export interface paths {
    "/api/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Nhật ký thay đổi, mới nhất trước, theo trang */
        get: operations["get_audit_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/objects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đã thay đổi một đối tượng, cũ nhất trước */
        get: operations["get_audit_objects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kiểm chứng toàn bộ chuỗi nhật ký */
        get: operations["get_audit_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mốc niêm phong nhật ký theo ngày */
        get: operations["get_audit_seals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đang đăng nhập, trong vai trò nào */
        get: operations["get_accounts_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập */
        post: operations["post_accounts_sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-in-as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập bằng người mẫu (chỉ trong ví dụ) */
        post: operations["post_accounts_sign_in_as"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạo người quản trị đầu tiên */
        post: operations["post_accounts_first_administrator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng xuất */
        post: operations["post_accounts_sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/session/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chọn chức vụ, vai trò để làm việc */
        post: operations["post_accounts_session_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập lại mật khẩu trước thao tác nhạy cảm */
        post: operations["post_accounts_session_proof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các nhà cung cấp danh tính đã cài đặt */
        get: operations["get_accounts_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/providers/{place}/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chuyển sang trang đăng nhập của nhà cung cấp danh tính (303) */
        get: operations["get_accounts_providers_by_place_sign_in"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/sign-in-by-provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đăng nhập bằng câu trả lời của nhà cung cấp danh tính */
        post: operations["post_accounts_sign_in_by_provider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tài khoản của tôi: phiên làm việc, mã truy cập */
        get: operations["get_accounts_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Đổi mật khẩu */
        post: operations["post_accounts_me_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bắt đầu bật xác thực hai bước */
        post: operations["post_accounts_me_second_factor"];
        /** Tắt xác thực hai bước */
        delete: operations["delete_accounts_me_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bật xác thực hai bước bằng mã đầu tiên */
        post: operations["post_accounts_me_second_factor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Kết thúc một phiên làm việc */
        delete: operations["delete_accounts_me_sessions_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tạo mã truy cập cho phần mềm */
        post: operations["post_accounts_me_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Hủy một mã truy cập */
        delete: operations["delete_accounts_me_tokens_by_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách tài khoản, 50 dòng một trang */
        get: operations["get_accounts"];
        put?: never;
        /** Tạo tài khoản; mật khẩu cấp chỉ hiện một lần */
        post: operations["post_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các vai trò và quyền */
        get: operations["get_accounts_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một tài khoản và các vai trò */
        get: operations["get_accounts_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Phân công vai trò */
        post: operations["post_accounts_by_id_roles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/roles/{appointment}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kết thúc một phân công */
        post: operations["post_accounts_roles_by_appointment_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Khóa tài khoản */
        post: operations["post_accounts_by_id_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở khóa tài khoản */
        post: operations["post_accounts_by_id_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cấp lại mật khẩu */
        post: operations["post_accounts_by_id_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/second-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tắt xác thực hai bước của người mất điện thoại */
        post: operations["post_accounts_by_id_second_factor_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gắn danh tính ở nhà cung cấp với tài khoản */
        post: operations["post_accounts_by_id_identities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/identities/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bỏ gắn danh tính */
        post: operations["post_accounts_by_id_identities_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh sách đơn vị của một cấp */
        get: operations["get_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tìm đơn vị theo tên hoặc mã */
        get: operations["get_units_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một đơn vị tại một ngày */
        get: operations["get_units_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tên, mã, cấp trên và sáp nhập của một đơn vị */
        get: operations["get_units_by_code_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Danh mục văn bản; với as_of: những văn bản còn hiệu lực ngày đó */
        get: operations["get_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một văn bản: căn cứ, điều khoản, nơi nhận */
        get: operations["get_documents_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Toàn văn đã nạp của một văn bản */
        get: operations["get_documents_by_id_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các cơ quan tại một ngày, người đứng đầu */
        get: operations["get_bodies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bodies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một cơ quan hoặc nhóm: chức vụ, tiêu chí phụ trách */
        get: operations["get_bodies_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Các bộ tiêu chí và phiên bản */
        get: operations["get_criteria"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/criteria/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một bộ tiêu chí: tiêu chí, chỉ tiêu, mức đạt theo vùng */
        get: operations["get_criteria_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quyết định công nhận và thu hồi đến một ngày */
        get: operations["get_recognition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hiện trạng tại một ngày */
        get: operations["get_assessment_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng đơn vị × tiêu chí (format=csv hoặc xlsx để xuất) */
        get: operations["get_assessment_matrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kết quả và lý do của một đơn vị */
        get: operations["get_assessment_units_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Đơn vị thay đổi thế nào giữa hai bộ tiêu chí */
        get: operations["get_assessment_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bảng nhập của một đơn vị trong một kỳ */
        get: operations["get_assessment_grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số liệu của kỳ để xác nhận và thẩm định */
        get: operations["get_assessment_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai đã làm gì với một chỉ tiêu của một đơn vị */
        get: operations["get_assessment_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi nhận giá trị */
        post: operations["post_assessment_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Xác nhận giá trị */
        post: operations["post_assessment_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/appraise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thẩm định giá trị */
        post: operations["post_assessment_appraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessment/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lại kèm lý do */
        post: operations["post_assessment_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheet/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu nhập của một đơn vị trong một kỳ */
        get: operations["get_sheet_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheet/template/within": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Phiếu nhập của các xã trong một đơn vị */
        get: operations["get_sheet_template_within"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheet/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nạp phiếu nhập: tất cả hoặc không dòng nào (format=xlsx: trả lại tệp đã đánh dấu lỗi) */
        post: operations["post_sheet_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mọi mục tiêu và tình trạng tại một ngày */
        get: operations["get_targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Chế độ báo cáo, cách đọc, ngày nghỉ */
        get: operations["get_reporting_rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ai phải báo cáo tháng nào, tình trạng */
        get: operations["get_reporting_obligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Một báo cáo: biểu mẫu, bản nháp, các bản đã gửi, ý kiến */
        get: operations["get_reporting_reports_by_body_by_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Báo cáo như sẽ gửi, số liệu đã điền */
        get: operations["get_reporting_reports_by_body_by_month_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lưu bản nháp */
        put: operations["put_reporting_reports_by_body_by_month_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gửi báo cáo, nhận biên nhận */
        post: operations["post_reporting_reports_by_body_by_month_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/receipts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Biên nhận */
        get: operations["get_reporting_receipts_by_code"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/receipts/{code}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Báo cáo đã gửi, như lúc gửi */
        get: operations["get_reporting_receipts_by_code_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Văn phòng nhận báo cáo */
        post: operations["post_reporting_reports_by_body_by_month_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trả lại để sửa, ghi rõ chỗ */
        post: operations["post_reporting_reports_by_body_by_month_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chấp nhận báo cáo */
        post: operations["post_reporting_reports_by_body_by_month_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/reports/{body}/{month}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nhập báo cáo đã nhận bằng văn bản */
        post: operations["post_reporting_reports_by_body_by_month_paper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quyết định miễn, gia hạn báo cáo */
        get: operations["get_reporting_rulings"];
        put?: never;
        /** Ghi quyết định miễn hoặc gia hạn */
        post: operations["post_reporting_rulings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/consolidated/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Báo cáo tổng hợp: đã viết sẵn, đã chốt hoặc đã ban hành */
        get: operations["get_reporting_consolidated_by_month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Sửa câu chữ */
        patch: operations["patch_reporting_consolidated_by_month"];
        trace?: never;
    };
    "/api/reporting/consolidated/{month}/frozen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bản đã chốt hoặc ban hành, đúng từng byte */
        get: operations["get_reporting_consolidated_by_month_frozen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/consolidated/{month}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chốt số liệu */
        post: operations["post_reporting_consolidated_by_month_freeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/consolidated/{month}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cấp số, ký, ban hành */
        post: operations["post_reporting_consolidated_by_month_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/consolidated/{month}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mở bản mới để đính chính; bản cũ giữ nguyên */
        post: operations["post_reporting_consolidated_by_month_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sổ kiến nghị, đề xuất và trả lời */
        get: operations["get_reporting_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting/proposals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ghi ý kiến của UBND tỉnh về một kiến nghị */
        post: operations["post_reporting_proposals_by_id_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Máy chủ còn hoạt động */
        get: operations["get_healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Số liệu vận hành */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tài liệu OpenAPI 3.1 */
        get: operations["get_openapi_json"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trang đọc tài liệu API */
        get: operations["get_api"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/page.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kiểu chữ của trang ấy */
        get: operations["get_page_css"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            id: number;
            login: string;
            name: string;
            email: string;
            disabled: boolean;
            must_change_password: boolean;
            second_factor: boolean;
            /** @description Người mẫu của ví dụ */
            cast: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            signed_in_at: string | null;
            roles: components["schemas"]["Appointment"][];
            identities: components["schemas"]["LinkedIdentity"][];
        };
        AccountName: {
            id: number;
            login: string;
            name: string;
            email: string;
        };
        AccountPage: {
            accounts: components["schemas"]["Account"][];
            /** @description Gửi lại trong cursor để xem tiếp */
            next: string | null;
        };
        ActOnValue: {
            set: string;
            indicator: string;
            part: string;
            /** Format: month */
            period: string;
            version: number;
            /**
             * @description Ghi nhận, xác nhận, thẩm định, trả lại, nạp tệp
             * @enum {string}
             */
            kind: "record" | "confirm" | "appraise" | "return" | "import";
            /** @enum {string} */
            stage: "recorded" | "confirmed" | "appraised";
            /** Format: date-time */
            at: string;
            account: number;
            person: string;
            post: string;
            note: string;
            before: {
                /** Format: decimal */
                value: string | null;
                /**
                 * @description Đạt, không đạt, không áp dụng
                 * @enum {string|null}
                 */
                conclusion: "met" | "not_met" | "not_applicable" | null;
            } | null;
            after: {
                /** Format: decimal */
                value: string | null;
                /**
                 * @description Đạt, không đạt, không áp dụng
                 * @enum {string|null}
                 */
                conclusion: "met" | "not_met" | "not_applicable" | null;
            } | null;
        };
        ActsInput: {
            cells: components["schemas"]["CellInput"][];
            /** @description Cho mọi ô không có ghi chú riêng */
            note?: string;
        };
        Answering: {
            body_code: string;
            body_name: string;
            post: string;
            /** @description Null: không công bố */
            holder: string | null;
        };
        Appointment: {
            id: number;
            role: string;
            role_name: string;
            body: string;
            body_name: string;
            post: string;
            post_name: string;
            units: components["schemas"]["CodeAndName"][];
            /** Format: date */
            valid_from: string;
            /**
             * Format: date
             * @description Ngày cuối, còn giữ vai trò
             */
            last_day: string | null;
            /** @description Văn bản phân công */
            act: string;
        };
        AuditChange: {
            object: string;
            before: string | null;
            after: string | null;
        };
        AuditEvent: {
            /** @description Thời điểm, UTC */
            at: string;
            /** @description Tài khoản đã làm */
            actor: string;
            /** @description Chức vụ nhân danh */
            post: string | null;
            /** @description Địa chỉ mạng */
            from: string | null;
            /** @description Việc, ví dụ units.import */
            action: string;
            before: string | null;
            after: string | null;
            /** @description Lý do */
            why: string | null;
            /** @description Văn bản căn cứ */
            act: string | null;
            /** @description Chỗ trong chuỗi, từ 1 */
            id: number;
            /** @description Đối tượng */
            object: string;
            /** @description Số đối tượng bị thay đổi kèm theo */
            change_count: number;
            /** @description Những thay đổi đầu tiên */
            changes: components["schemas"]["AuditChange"][];
            /** @description Dấu băm */
            hash: string;
        };
        AuditFinding: {
            /** @description Sự kiện có sai lệch */
            event: number | null;
            code: string;
            place: string;
            message: string;
            remedy: string;
            message_en: string;
        };
        AuditHistory: {
            object: string;
            /** @description Cũ nhất trước */
            history: components["schemas"]["AuditTouch"][];
        };
        AuditPage: {
            /** @description Mới nhất trước */
            events: components["schemas"]["AuditEvent"][];
            /** @description cursor của trang sau */
            next: string | null;
        };
        AuditSeal: {
            /** @description Ngày đã niêm phong */
            day: string;
            /** @description Sự kiện cuối trước mốc */
            last_event: number;
            event_count: number;
            /** @description Mốc, để in và cất giữ */
            root: string;
        };
        AuditSeals: {
            seals: components["schemas"]["AuditSeal"][];
        };
        AuditTouch: {
            /** @description Thời điểm, UTC */
            at: string;
            /** @description Tài khoản đã làm */
            actor: string;
            /** @description Chức vụ nhân danh */
            post: string | null;
            /** @description Địa chỉ mạng */
            from: string | null;
            /** @description Việc, ví dụ units.import */
            action: string;
            before: string | null;
            after: string | null;
            /** @description Lý do */
            why: string | null;
            /** @description Văn bản căn cứ */
            act: string | null;
            /** @description Số của sự kiện */
            event: number;
            /** @description Đối tượng của cả sự kiện */
            event_object: string;
        };
        AuditVerified: {
            /** @description Chuỗi nguyên vẹn */
            intact: boolean;
            /** Format: date-time */
            checked_at: string;
            events: number;
            changes: number;
            seals: number;
            problem_count: number;
            /** @description 1.000 sai lệch đầu tiên */
            problems: components["schemas"]["AuditFinding"][];
        };
        BegunSecondFactor: {
            secret: string;
            /** @description otpauth://… */
            uri: string;
        };
        Body: {
            code: string;
            name: string;
            kind: string;
            unit_code: string | null;
            unit_name: string | null;
            scored: boolean;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            head: components["schemas"]["BodyHead"] | null;
            /** Format: date */
            as_of: string;
            /** @description Có tồn tại ngày đó không */
            exists: boolean;
            role: string | null;
            trust: string;
            end_trust: string | null;
            posts: components["schemas"]["BodyPost"][];
            holdings: components["schemas"]["Holding"][];
            predecessors: components["schemas"]["BodySuccession"][];
            successors: components["schemas"]["BodySuccession"][];
        };
        BodyBrief: {
            code: string;
            name: string;
            kind: string;
            unit_code: string | null;
            unit_name: string | null;
            scored: boolean;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            head: components["schemas"]["BodyHead"] | null;
        };
        BodyGroup: {
            code: string;
            name: string;
            /** Format: date */
            as_of: string;
            group: boolean;
            members: {
                code: string;
                name: string | null;
            }[];
            posts: {
                code: string;
                name?: string;
                body?: string;
                body_name?: string;
                person?: string | null;
            }[];
        };
        BodyHead: {
            post_code: string;
            /** @description Chức vụ */
            post: string;
            /** @description Null: không công bố */
            person: string | null;
            certain: boolean;
            /** Format: date */
            stated_on: string | null;
            /** @description Kiêm chức vụ nào */
            held_with: string | null;
        };
        BodyList: {
            /** Format: date */
            as_of: string;
            bodies: components["schemas"]["BodyBrief"][];
        };
        BodyPost: {
            code: string;
            name: string;
            /** @description Người đứng đầu */
            head: boolean;
            person: string | null;
            held_with: string | null;
            clause: string | null;
            terms: components["schemas"]["Term"][];
        };
        BodySuccession: {
            from: string[];
            to: string;
            /** Format: date */
            on: string;
            trust: string;
            verified: boolean;
            note: string | null;
        };
        CastChoice: {
            login: string;
        };
        CastMember: {
            login: string;
            name: string;
            role: components["schemas"]["Appointment"] | null;
        };
        CellInput: {
            unit_code: string;
            set: string;
            indicator: string;
            /** Format: month */
            period: string;
            /** @description Phiên bản đã xem; 0 nếu chưa có gì */
            version: number;
            part?: string;
            /** @description Số, hoặc yes/no với câu hỏi */
            value?: string;
            /** @description met, not_met, not_applicable hoặc để trống */
            conclusion?: string;
            evidence?: string;
            /** @description Lời giải thích, hoặc lý do trả lại */
            note?: string;
        };
        CellOutcome: {
            unit_code: string;
            set: string;
            indicator: string;
            part: string;
            /** Format: month */
            period: string;
            version: number;
            state: components["schemas"]["CellState"];
            /** @description Điều cần một lời giải thích */
            doubts: ("outside_usual_range" | "fell_sharply" | "contradicts_conclusion")[];
        };
        /**
         * @description Chưa ghi, đã ghi nhận, đã xác nhận, đã thẩm định, bị trả lại
         * @enum {string}
         */
        CellState: "empty" | "recorded" | "confirmed" | "appraised" | "returned";
        ChosenRole: {
            /** @description Mã của phân công */
            role: number;
        };
        Citation: {
            /** @description Mã văn bản trong danh mục, nếu có */
            document: string | null;
            /** @description Số, ký hiệu */
            symbol: string;
            /** Format: date */
            issued_on: string | null;
            issuer: string | null;
            body: string | null;
            year: number | null;
            note: string | null;
        };
        Clause: {
            /** @description Mã trong văn bản: 1-a */
            id: string;
            parent: string | null;
            heading: string;
            /** @description Mục 1, gạch đầu dòng thứ nhất */
            pinpoint: string;
            summary: string;
            /** @description Chữ của văn bản: phải, phấn đấu… */
            force: string | null;
            /** @description Có tính vào kết quả không */
            scored: boolean;
            addressees: string[];
            requirements: string[];
            /** @description Chưa có nội dung */
            missing: boolean;
            note: string | null;
        };
        Code: {
            code: string;
        };
        CodeAndName: {
            code: string;
            name: string;
        };
        Comparison: {
            from: components["schemas"]["SetHead"];
            to: components["schemas"]["SetHead"];
            /** Format: month */
            period: string;
            falling_count: number;
            rows: components["schemas"]["ComparisonRow"][];
        };
        ComparisonRow: {
            unit_code: string;
            unit_name: string;
            district_name: string;
            met_from: number;
            met_to: number;
            fallen: string[];
            risen: string[];
            added: string[];
        };
        Conclusion: {
            result: components["schemas"]["Verdict"];
            /**
             * @description Ghi nhận, xác nhận, thẩm định
             * @enum {string}
             */
            stage: "recorded" | "confirmed" | "appraised";
            by: string;
            /** Format: date */
            on: string | null;
        };
        ConsolidatedFreezing: {
            /** Format: date */
            as_of?: string;
        };
        ConsolidatedIssuing: {
            /** Format: date */
            issued_on: string;
            /** @enum {string} */
            authority?: "" | "TM." | "KT." | "TL." | "TUQ." | "Q.";
            /** @description Mã chức vụ; không có: người đứng đầu */
            post?: string;
        };
        ConsolidatedReport: {
            /** Format: month */
            month: string;
            version: number;
            /** @enum {string} */
            progress: "open" | "frozen" | "issued";
            edition: number;
            due_at: string;
            /**
             * @description Tình trạng, tính ra chứ không ai gõ vào
             * @enum {string}
             */
            state: "not_owed" | "waived" | "not_due" | "due_soon" | "missing" | "submitted" | "late" | "received" | "returned" | "accepted";
            hash: string | null;
            /** Format: date-time */
            frozen_at: string | null;
            frozen_by: string | null;
            number: number | null;
            /** Format: date */
            issued_on: string | null;
            issued_hash: string | null;
            document: components["schemas"]["ReportDocument"];
        };
        ConsolidatedWords: {
            words: {
                [key: string]: string;
            };
        };
        Contradiction: {
            code: string;
            message: string;
        };
        Correction: {
            written: string;
            read: string;
            clause: string | null;
            certain: boolean;
            unit_code: string | null;
        };
        Created: {
            id: number;
        };
        CreatedAccount: {
            id: number;
            /** @description Mật khẩu cấp, chỉ hiện lần này */
            password: string;
        };
        Credentials: {
            login: string;
            password: string;
            /** @description Mã xác thực hai bước, hoặc mã khôi phục */
            code?: string | null;
        };
        CriteriaSet: {
            code: string;
            /** @description Văn bản làm nên phiên bản này */
            version: string;
            amends: string | null;
            name: string;
            level: string;
            tier: string;
            /**
             * Format: date
             * @description Null: không rõ từ bao giờ
             */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            draft: boolean;
            criteria_count: number;
            indicator_count: number;
            /** @description Số liệu chưa đối chiếu */
            unverified_count: number;
            judged_by: string | null;
            bands: number[];
            stale_after_months: number | null;
            note: string | null;
            legal: components["schemas"]["SetLegalBasis"][];
            profiles: components["schemas"]["Profile"][];
            criteria: components["schemas"]["Criterion"][];
        };
        CriteriaSetBrief: {
            code: string;
            /** @description Văn bản làm nên phiên bản này */
            version: string;
            amends: string | null;
            name: string;
            level: string;
            tier: string;
            /**
             * Format: date
             * @description Null: không rõ từ bao giờ
             */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            draft: boolean;
            criteria_count: number;
            indicator_count: number;
            /** @description Số liệu chưa đối chiếu */
            unverified_count: number;
        };
        CriteriaSetList: {
            sets: components["schemas"]["CriteriaSetBrief"][];
        };
        Criterion: {
            code: string;
            name: string;
            group: string;
            trust: string | null;
            note: string | null;
            indicators: components["schemas"]["Indicator"][];
        };
        CriterionHead: {
            code: string;
            name: string;
            group: string;
        };
        CriterionVerdict: {
            code: string;
            name: string;
            group: string;
            verdict: components["schemas"]["Verdict"];
            reason: string;
            indicators_met: number;
            indicators_count: number;
            /** @enum {string|null} */
            since_recognition: "kept" | "lost" | null;
            indicators: components["schemas"]["IndicatorVerdict"][];
        };
        DatedParent: {
            code: string;
            name: string;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            act: string;
        };
        DatedText: {
            value: string;
            /**
             * Format: date
             * @description Null: không rõ từ bao giờ
             */
            valid_from: string | null;
            /**
             * Format: date
             * @description Ngày đầu tiên không còn đúng
             */
            valid_to: string | null;
            /** @description Văn bản làm thay đổi */
            act: string;
        };
        Decision: {
            unit_code: string;
            unit_name: string;
            /** @description ntm, ntm_nang_cao… */
            tier: string;
            /** @enum {string} */
            action: "recognise" | "revoke";
            /** Format: date */
            decided_on: string;
            document: string;
            source: string;
            trust: string;
        };
        DecisionList: {
            /** Format: date */
            as_of: string;
            decisions: components["schemas"]["Decision"][];
        };
        Derivation: {
            /** @enum {string} */
            origin: "tier_held" | "child_count" | "child_share";
            tier: string | null;
            level: string | null;
            type: string | null;
        };
        DistrictStatus: {
            code: string;
            name: string;
            /** @description Số xã thuộc chương trình */
            rural_communes: number;
            /** @description Đạt đủ tiêu chí */
            reached: number;
            /** @description Đã được công nhận */
            recognised: number;
            /** @description Đủ tiêu chí, chờ quyết định */
            waiting: number;
            /** @description Đã công nhận và còn giữ được */
            maintained: number;
            /** @description Chưa có số liệu, không tính vào bình quân và các nhóm */
            without_data: number;
            /** @description Null: không có xã nào có số liệu */
            average_criteria_met: number | null;
        };
        Document: {
            /** @description Mã của phần mềm, không bao giờ đổi */
            id: string;
            /** @description Số, ký hiệu */
            symbol: string;
            kind: string;
            issuer: string;
            /** Format: date */
            issued_on: string | null;
            /** @description Trích yếu */
            subject: string;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            /**
             * @description Hiệu lực ngày đó
             * @enum {string}
             */
            standing: "unknown" | "not_yet" | "in_force" | "ended" | "replaced";
            certain: boolean;
            reason: string;
            replaced_by: string | null;
            amended_by: string[];
            trust: string;
            verified: boolean;
            has_content: boolean;
            /** Format: date */
            as_of: string;
            amends: string[];
            replaces: string[];
            source: string | null;
            note: string | null;
            year: number | null;
            issuer_body: string | null;
            drafting_code: string | null;
            signer: components["schemas"]["Signer"] | null;
            proposal: components["schemas"]["Citation"] | null;
            previous_edition: components["schemas"]["Citation"] | null;
            content_trust: string;
            content_note: string | null;
            legal_bases: components["schemas"]["Citation"][];
            clauses: components["schemas"]["Clause"][];
            recipients: components["schemas"]["Recipient"][];
            corrections: components["schemas"]["Correction"][];
            next_edition: string | null;
            has_text: boolean;
        };
        DocumentBrief: {
            /** @description Mã của phần mềm, không bao giờ đổi */
            id: string;
            /** @description Số, ký hiệu */
            symbol: string;
            kind: string;
            issuer: string;
            /** Format: date */
            issued_on: string | null;
            /** @description Trích yếu */
            subject: string;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            /**
             * @description Hiệu lực ngày đó
             * @enum {string}
             */
            standing: "unknown" | "not_yet" | "in_force" | "ended" | "replaced";
            certain: boolean;
            reason: string;
            replaced_by: string | null;
            amended_by: string[];
            trust: string;
            verified: boolean;
            has_content: boolean;
        };
        DocumentList: {
            /** Format: date */
            as_of: string;
            documents: components["schemas"]["DocumentBrief"][];
        };
        DocumentText: {
            id: string;
            symbol: string;
            file: string;
            /** Format: date-time */
            loaded_at: string;
            /** @description Toàn văn */
            text: string;
        };
        EndOfAppointment: {
            /**
             * Format: date
             * @description Không có: hôm nay
             */
            last_day?: string | null;
            act?: string | null;
        };
        Exemption: {
            code: string;
            name: string;
            reason: string;
            clause: string;
        };
        FirstAdministrator: {
            /** @description In ra khi khởi động máy chủ */
            setup_code: string;
            login: string;
            name: string;
            email?: string | null;
            password: string;
        };
        Grid: {
            unit: {
                code: string;
                name: string;
                type: string;
            };
            /** Format: month */
            period: string;
            illustrative: boolean;
            label: string;
            sets: components["schemas"]["GridSet"][];
        };
        GridCell: {
            part: string;
            part_name: string;
            /** @description Đơn vị tính */
            unit: string;
            comparison: string | null;
            state: components["schemas"]["CellState"];
            /** @description Gửi lại cùng việc làm tiếp theo */
            version: number;
            /** @description Số, hoặc yes/no với câu hỏi */
            value: string | null;
            /**
             * @description Đạt, không đạt, không áp dụng
             * @enum {string|null}
             */
            conclusion: "met" | "not_met" | "not_applicable" | null;
            before: {
                /** Format: month */
                period: string;
                /** @description Số, hoặc yes/no với câu hỏi */
                value: string | null;
                /**
                 * @description Đạt, không đạt, không áp dụng
                 * @enum {string|null}
                 */
                conclusion: "met" | "not_met" | "not_applicable" | null;
            } | null;
            last: {
                /**
                 * @description Ghi nhận, xác nhận, thẩm định, trả lại, nạp tệp
                 * @enum {string}
                 */
                kind: "record" | "confirm" | "appraise" | "return" | "import";
                person: string;
                post: string;
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            threshold: {
                /** Format: decimal */
                value: string;
                profile: string;
                source: string;
                verified: boolean;
            } | null;
            past: {
                /** Format: month */
                period: string;
                /** @description Số, hoặc yes/no với câu hỏi */
                value: string | null;
            }[];
            /** @description Điều cần một lời giải thích */
            doubts: ("outside_usual_range" | "fell_sharply" | "contradicts_conclusion")[];
            /** @description Việc người hỏi được làm */
            may: ("record" | "confirm" | "appraise" | "return" | "import")[];
            /** @description Việc có quyền mà chưa làm được, và vì sao */
            barred: {
                [key: string]: string;
            };
        };
        GridIndicator: {
            criterion: string;
            code: string;
            name: string;
            guidance: string;
            may_not_apply: boolean;
            verdict: components["schemas"]["Verdict"];
            contradiction: boolean;
            /** @description Kỳ này chưa ghi */
            missing: boolean;
            cells: components["schemas"]["GridCell"][];
        };
        GridSet: {
            code: string;
            version: string;
            name: string;
            clause: string;
            indicators: components["schemas"]["GridIndicator"][];
        };
        Health: {
            /** @enum {string} */
            status: "ok";
        };
        Holding: {
            /** @description Bộ tiêu chí */
            set: string;
            criterion: string | null;
            indicator: string | null;
            body: string;
            body_name: string | null;
            /**
             * @description Phụ trách hay phối hợp
             * @enum {string}
             */
            role: "direct" | "support";
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            trust: string;
            verified: boolean;
            note: string | null;
        };
        Holiday: {
            name: string;
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            source: string;
        };
        Identity: {
            /** @description Nhà cung cấp, chép nguyên từ cài đặt */
            issuer: string;
            /** @description Mã của người đó ở nhà cung cấp */
            subject: string;
        };
        Indicator: {
            code: string;
            name: string;
            kind: string;
            set_by: string;
            /** @description (nếu có) */
            may_not_apply: boolean;
            indicators_unknown: boolean;
            wording_trust: string | null;
            note: string | null;
            guidance: string | null;
            derivation: components["schemas"]["Derivation"] | null;
            ratio: components["schemas"]["Ratio"] | null;
            parts: components["schemas"]["IndicatorPart"][];
        };
        IndicatorHolder: {
            code: string;
            name: string;
            role: string;
        };
        IndicatorPart: {
            code: string;
            name: string;
            /** @description Đơn vị tính */
            unit: string;
            /** @enum {string} */
            operator: ">=" | "<=" | "yes_no" | "must_not_exist";
            scale: string | null;
            thresholds: components["schemas"]["Threshold"][];
        };
        IndicatorVerdict: {
            code: string;
            name: string;
            unit: string;
            kind: string;
            set_by: string;
            guidance: string;
            note: string;
            verdict: components["schemas"]["Verdict"];
            /** @enum {string} */
            basis: "none" | "computed" | "conclusion";
            computed: components["schemas"]["Verdict"];
            contradiction: boolean;
            unverified: boolean;
            conclusion: components["schemas"]["Conclusion"] | null;
            parts: components["schemas"]["PartVerdict"][];
            reasons: string[];
            stale: boolean;
            holders: components["schemas"]["IndicatorHolder"][];
            clause: string;
            evidence: string;
            /** Format: month */
            met_until: string | null;
            /** @description Kém đi hai lần liền */
            falling: boolean;
            history: components["schemas"]["PastMonth"][];
        };
        IssuedPassword: {
            password: string;
        };
        IssuedToken: {
            /** @description Chỉ hiện lần này */
            token: string;
        };
        LinkedIdentity: {
            issuer: string;
            subject: string;
        };
        Matrix: {
            set: string;
            set_version: string;
            set_name: string;
            /** Format: month */
            period: string;
            /** Format: date */
            as_of: string;
            illustrative: boolean;
            label: string;
            within: components["schemas"]["CodeAndName"] | null;
            criteria: components["schemas"]["CriterionHead"][];
            rows: components["schemas"]["MatrixRow"][];
        };
        MatrixRow: {
            unit_code: string;
            unit_name: string;
            unit_type: string;
            district_code: string;
            district_name: string;
            /** @description Danh hiệu cao nhất đang giữ */
            tier: string | null;
            /** @description Null: chưa có số liệu */
            criteria_met: number | null;
            criteria_count: number;
            verdict: components["schemas"]["Verdict"];
            lost_share_percent: number | null;
            next_tier: string | null;
            /** @description Theo số của tiêu chí */
            verdicts: {
                [key: string]: components["schemas"]["Verdict"];
            };
            /** @description unverified, contradiction, stale */
            marks: {
                [key: string]: string[];
            };
        };
        NewAccount: {
            login: string;
            name: string;
            email?: string | null;
        };
        NewAppointment: {
            role: string;
            /** @description Mã cơ quan */
            body: string;
            /** @description Mã chức vụ */
            post?: string | null;
            units?: string[];
            /**
             * Format: date
             * @description Không có: hôm nay
             */
            valid_from?: string | null;
            /**
             * Format: date
             * @description Không có: chưa biết
             */
            last_day?: string | null;
            /** @description Văn bản phân công */
            act?: string | null;
        };
        NewReportRuling: {
            /** @enum {string} */
            kind: "waive" | "extend";
            /** @description Không có: mọi cơ quan */
            body?: string;
            /** Format: month */
            month: string;
            /** Format: date */
            last_day?: string;
            act: string;
            reason: string;
        };
        NewToken: {
            /** @description Dùng cho việc gì */
            name: string;
            permissions: string[];
            /**
             * Format: date
             * @description Ngày cuối còn dùng được
             */
            expires_on: string;
        };
        NextTier: {
            tier: string;
            set: string;
            /** @description Null: chưa có số liệu */
            criteria_met: number | null;
            criteria_count: number;
            missing: components["schemas"]["CodeAndName"][];
        };
        OfferedProvider: {
            name: string;
            /** @description Mở để đăng nhập */
            url: string;
        };
        OwnAccount: {
            signed_in: boolean;
            account: components["schemas"]["AccountName"];
            role: components["schemas"]["Appointment"] | null;
            roles: components["schemas"]["Appointment"][];
            permissions: string[];
            /** @description Gửi lại trong X-CSRF-Token khi ghi */
            csrf: string;
            method: string;
            must_change_password: boolean;
            second_factor: boolean;
            /** @description Vừa nhập lại mật khẩu */
            proved: boolean;
            idle_minutes: number;
            sessions: components["schemas"]["Session"][];
            tokens: components["schemas"]["Token"][];
            recovery_codes_left: number;
        };
        PaperReport: {
            written: components["schemas"]["ReportWriting"];
            /** @description Có múi giờ: 2024-03-14T16:30:00+07:00 */
            received_at: string;
            /** @description Số, ký hiệu báo cáo giấy */
            act: string;
            incomplete?: boolean;
        };
        PartVerdict: {
            code: string;
            name: string;
            /** @description Đơn vị tính */
            unit: string;
            /** Format: decimal */
            value: string | null;
            /** @description Phần mềm tự đếm từ số liệu khác */
            derived: boolean;
            /**
             * Format: month
             * @description Tháng của số liệu
             */
            period: string | null;
            /**
             * @description Ghi nhận, xác nhận, thẩm định
             * @enum {string|null}
             */
            stage: "recorded" | "confirmed" | "appraised" | null;
            operator: string;
            /** Format: decimal */
            threshold: string | null;
            threshold_profile: string | null;
            threshold_year: number | null;
            threshold_source: string;
            follows: string;
            /** @description Mức đã đối chiếu với văn bản */
            verified: boolean;
            /**
             * Format: decimal
             * @description Còn cách mức bao nhiêu
             */
            distance: string | null;
            computed: components["schemas"]["Verdict"];
            verdict: components["schemas"]["Verdict"];
            /** @description Kết luận trái với số liệu */
            contradiction: boolean;
            /** @description Số liệu đã cũ */
            stale: boolean;
        };
        PasswordChange: {
            current: string;
            /** @description Mật khẩu mới */
            password: string;
        };
        PastMonth: {
            /** Format: month */
            period: string;
            /** Format: decimal */
            value: string | null;
            verdict: components["schemas"]["Verdict"];
        };
        Permission: {
            code: string;
            name: string;
            sensitive: boolean;
        };
        Present: {
            signed_in: boolean;
            account: components["schemas"]["AccountName"];
            role: components["schemas"]["Appointment"] | null;
            roles: components["schemas"]["Appointment"][];
            permissions: string[];
            /** @description Gửi lại trong X-CSRF-Token khi ghi */
            csrf: string;
            method: string;
            must_change_password: boolean;
            second_factor: boolean;
            /** @description Vừa nhập lại mật khẩu */
            proved: boolean;
            idle_minutes: number;
        };
        Problem: {
            /** @description Không đổi giữa các phiên bản: units.unknown_code */
            code: string;
            /** @description Ở đâu: tham số, con trỏ JSON, hoặc dòng của tệp */
            place: string;
            /** @description Điều sai */
            message: string;
            /** @description Cách sửa */
            remedy: string;
            message_en: string;
        };
        ProblemDetails: {
            /** @description urn:ntm:problem:… hoặc about:blank */
            type: string;
            title: string;
            status: number;
            detail?: string;
            /** @description urn:ntm:request:… */
            instance: string;
            /** @description Mã yêu cầu, để báo cho người quản trị */
            request_id: string;
            problems: components["schemas"]["Problem"][];
        };
        Profile: {
            code: string;
            name: string;
            when: components["schemas"]["ProfileCondition"] | null;
            note: string | null;
            /** @description Văn bản và chỗ trong văn bản */
            source: string | null;
            trust: string;
            /** @description Đã đối chiếu với văn bản; chưa thì hiện dấu ~ */
            verified: boolean;
        };
        ProfileCondition: {
            attribute: string;
            /** @description self, parent, province */
            of: string;
            equals: string;
        } | {
            any: (components["schemas"]["ProfileCondition"] | null)[];
        } | {
            all: (components["schemas"]["ProfileCondition"] | null)[];
        };
        Proof: {
            password: string;
            code?: string | null;
        };
        Proposal: {
            id: number;
            /** Format: month */
            month: string;
            body: string;
            body_name: string | null;
            /** @description Mã biên nhận của báo cáo có kiến nghị này */
            report: string;
            text: string;
            answered: boolean;
            answer: string | null;
            act: string | null;
            follow_up: string | null;
            /** Format: date */
            answered_on: string | null;
        };
        ProposalAnswer: {
            text: string;
            act?: string;
            follow_up?: string;
            /** Format: date */
            answered_on: string;
        };
        ProposalList: {
            proposals: components["schemas"]["Proposal"][];
        };
        Provider: {
            name: string;
            issuer: string;
        };
        ProviderList: {
            providers: components["schemas"]["Provider"][];
        };
        Ratio: {
            of_set: string;
            of_indicator: string;
            /** Format: decimal */
            times: string;
            /** @description Văn bản và chỗ trong văn bản */
            source: string | null;
            trust: string;
            /** @description Đã đối chiếu với văn bản; chưa thì hiện dấu ~ */
            verified: boolean;
        };
        Reason: {
            /** @description Vì sao */
            why: string;
        };
        Recipient: {
            order: number;
            name: string;
            /** @description b/c: để báo cáo */
            mark: string | null;
            body: string | null;
            archive: boolean;
        };
        RecoveryCodes: {
            recovery_codes: string[];
        };
        ReportDecision: {
            /** @enum {string} */
            kind: "received" | "returned" | "accepted";
            version: number;
            /** Format: date-time */
            at: string;
            by: string;
            post: string | null;
            notes: components["schemas"]["ReportNote"][];
        };
        ReportDocument: {
            form: string;
            kind: string;
            subject: string;
            parent_body: string;
            body: string;
            body_name: string;
            addressee: string;
            /** Format: month */
            month: string;
            quarterly: boolean;
            nil: boolean;
            /** Format: date */
            data_from: string;
            /** Format: date */
            data_to: string;
            label: string;
            sections: components["schemas"]["ReportSection"][];
            tables: components["schemas"]["ReportTable"][];
            gaps: components["schemas"]["ReportGap"][];
            recipients: {
                name: string;
                mark: string;
                archive: boolean;
            }[];
            number_and_symbol: string;
            /** Format: date */
            issued_on: string | null;
            sign: {
                /** @description TM., KT., TL., TUQ., Q. hoặc rỗng */
                authority: string;
                head_post: string;
                post: string;
                body: string;
                person: string;
                certain: boolean;
            } | null;
        };
        ReportDraft: {
            nil: boolean;
            sections: {
                [key: string]: string;
            };
            proposals: string[];
            /** @description 0: chưa ai lưu */
            edition: number;
            /** Format: date-time */
            saved_at: string | null;
            saved_by: string | null;
        };
        ReportForm: {
            code: string;
            name: string;
            allows_nil: boolean;
            verified: boolean;
            sections: {
                id: string;
                title: string;
                hint: string | null;
                required: boolean;
                proposals: boolean;
                tables: string[];
            }[];
            tables: {
                id: string;
                title: string;
            }[];
        };
        ReportGap: {
            /** @enum {string} */
            kind: "missing" | "stale" | "no_source";
            object: string;
            text: string;
            /** Format: month */
            month: string | null;
        };
        ReportNote: {
            /** @description Mã phần hoặc bảng */
            place: string;
            text: string;
        };
        ReportObligation: {
            body: string;
            body_name: string | null;
            /** Format: month */
            month: string;
            /** @description Đồng thời là báo cáo quý */
            quarterly: boolean;
            /** @description Thời điểm đúng hạn cuối cùng, giờ Việt Nam: 2024-03-14T23:59:59+07:00 */
            due_at: string;
            /**
             * @description Tình trạng, tính ra chứ không ai gõ vào
             * @enum {string}
             */
            state: "not_owed" | "waived" | "not_due" | "due_soon" | "missing" | "submitted" | "late" | "received" | "returned" | "accepted";
            /** @description Null: chưa đến lúc xét, được miễn, hoặc không phải nộp */
            on_time: boolean | null;
            minutes_late: number;
            days_late: number;
            /**
             * Format: date-time
             * @description Bản đầu tiên đến lúc nào
             */
            received_at: string | null;
            /** @description 0: chưa nộp */
            version: number;
            returned_count: number;
            /** @description Văn bản miễn, gia hạn */
            act: string | null;
            rule: string;
            /** @enum {string} */
            kind: "report" | "consolidated";
            form: string;
            recipient: string;
            /** @description False: văn bản ban hành sau hạn của tháng này */
            owed: boolean;
            /** Format: date */
            data_from: string;
            /** Format: date */
            data_to: string;
            /** @description Cơ quan đã nhập vào trong kỳ */
            covers: string[];
        };
        ReportObligationList: {
            obligations: components["schemas"]["ReportObligation"][];
        };
        ReportOrigin: {
            query: string;
            name: string;
        };
        ReportParagraph: {
            id: string;
            text: string;
            /** @description Câu do chương trình viết */
            computed: string;
            edited: boolean;
            figures: {
                label: string;
                text: string;
                origin: components["schemas"]["ReportOrigin"];
            }[];
        };
        ReportReceipt: {
            body: string;
            /** Format: month */
            month: string;
            version: number;
            /** @description Mã biên nhận */
            code: string;
            form: string;
            /** @description Không phát sinh */
            nil: boolean;
            /** Format: date-time */
            received_at: string;
            /**
             * Format: date-time
             * @description Khác received_at khi nhập báo cáo giấy
             */
            entered_at: string;
            /** @description BLAKE2b của nội dung */
            hash: string;
            /** @description Phần còn thiếu lúc gửi */
            lacks: string[];
            sender: string;
            post: string | null;
            /** @description Số báo cáo giấy */
            act: string | null;
            due_at: string;
            /** Format: date-time */
            first_received_at: string | null;
            on_time: boolean | null;
            minutes_late: number;
            days_late: number;
            /**
             * @description Tình trạng, tính ra chứ không ai gõ vào
             * @enum {string}
             */
            state: "not_owed" | "waived" | "not_due" | "due_soon" | "missing" | "submitted" | "late" | "received" | "returned" | "accepted";
            /** @description Đã gửi trước đó */
            repeated: boolean;
        };
        ReportReturn: {
            notes: {
                /** @description Mã phần hoặc bảng */
                place: string;
                text: string;
            }[];
            version?: number;
        };
        ReportRuling: {
            id: number;
            /** @enum {string} */
            kind: "waive" | "extend";
            /** @description Null: mọi cơ quan */
            body: string | null;
            /** Format: month */
            month: string;
            /** Format: date */
            last_day: string | null;
            act: string;
            reason: string;
            /** Format: date-time */
            recorded_at: string;
            recorded_by: string;
        };
        ReportRulingList: {
            rulings: components["schemas"]["ReportRuling"][];
        };
        ReportSection: {
            id: string;
            title: string;
            paragraphs: components["schemas"]["ReportParagraph"][];
            tables: string[];
        };
        ReportSending: {
            /** @description Không có: gửi bản đã lưu */
            written?: components["schemas"]["ReportWriting"];
            /** @description Đã thấy phần còn thiếu và vẫn gửi */
            incomplete?: boolean;
        };
        ReportStanding: {
            /** @description Thời điểm đúng hạn cuối cùng, giờ Việt Nam: 2024-03-14T23:59:59+07:00 */
            due_at: string;
            /**
             * @description Tình trạng, tính ra chứ không ai gõ vào
             * @enum {string}
             */
            state: "not_owed" | "waived" | "not_due" | "due_soon" | "missing" | "submitted" | "late" | "received" | "returned" | "accepted";
            /** @description Null: chưa đến lúc xét, được miễn, hoặc không phải nộp */
            on_time: boolean | null;
            minutes_late: number;
            days_late: number;
            /**
             * Format: date-time
             * @description Bản đầu tiên đến lúc nào
             */
            received_at: string | null;
            /** @description 0: chưa nộp */
            version: number;
            returned_count: number;
            /** @description Văn bản miễn, gia hạn */
            act: string | null;
        };
        ReportStep: {
            version?: number;
        };
        ReportSubmission: {
            version: number;
            /** @description Mã biên nhận */
            code: string;
            form: string;
            /** @description Không phát sinh */
            nil: boolean;
            /** Format: date-time */
            received_at: string;
            /**
             * Format: date-time
             * @description Khác received_at khi nhập báo cáo giấy
             */
            entered_at: string;
            /** @description BLAKE2b của nội dung */
            hash: string;
            /** @description Phần còn thiếu lúc gửi */
            lacks: string[];
            sender: string;
            post: string | null;
            /** @description Số báo cáo giấy */
            act: string | null;
        };
        ReportTable: {
            id: string;
            title: string;
            columns: {
                name: string;
                number: boolean;
            }[];
            rows: string[][];
            notes: string[];
            origin: components["schemas"]["ReportOrigin"];
            available: boolean;
        };
        ReportView: {
            obligation: components["schemas"]["ReportObligation"];
            rule: components["schemas"]["ReportingRule"];
            form: components["schemas"]["ReportForm"];
            draft: components["schemas"]["ReportDraft"];
            lacks: {
                place: string;
                title: string;
                what: string;
            }[];
            submissions: components["schemas"]["ReportSubmission"][];
            decisions: components["schemas"]["ReportDecision"][];
            /** @description Hạn rơi vào ngày nghỉ nào; không làm đổi hạn */
            day_off: string | null;
            calendar_known: boolean;
        };
        ReportWriting: {
            nil?: boolean;
            sections?: {
                [key: string]: string;
            };
            proposals?: string[];
        };
        ReportingBook: {
            rules: components["schemas"]["ReportingRule"][];
            holidays: components["schemas"]["Holiday"][];
        };
        ReportingRule: {
            code: string;
            /** @enum {string} */
            kind: "report" | "consolidated";
            document: string;
            clause: string;
            pinpoint: string;
            statement: string;
            /** @description Trước ngày nào */
            before_day: number;
            quarterly_months: number[];
            /** @description Cách đọc quy định, in trên màn hình */
            reading: string;
            reading_verified: boolean;
            /** @enum {string} */
            window: "between_deadlines" | "previous_calendar_month";
            window_note: string | null;
            recipient: string;
            /** Format: date */
            valid_from: string;
            /** Format: date */
            valid_to: string | null;
            trust: string;
            verified: boolean;
        };
        Returned: {
            state: string;
            code?: string | null;
            iss?: string | null;
            error?: string | null;
        };
        Review: {
            set: string;
            set_version: string;
            set_name: string;
            /** Format: month */
            period: string;
            illustrative: boolean;
            label: string;
            rows: components["schemas"]["ReviewRow"][];
        };
        ReviewRow: {
            unit_code: string;
            unit_name: string;
            district_name: string;
            criterion: string;
            code: string;
            name: string;
            guidance: string;
            may_not_apply: boolean;
            verdict: components["schemas"]["Verdict"];
            contradiction: boolean;
            /** @description Kỳ này chưa ghi */
            missing: boolean;
            cells: components["schemas"]["GridCell"][];
        };
        RevocationFinding: {
            unit_code: string;
            unit_name: string;
            tier: string;
            set: string;
            /** @enum {string} */
            level: "commune" | "district";
            unmet: number;
            total: number;
            unmet_share_percent: number | null;
            key_unmet: string[];
            /** @description Quy định bị chạm tới */
            rule: string | null;
            /** @description Trong danh sách cảnh báo */
            watch: boolean;
            /** @description Còn bao nhiêu tiêu chí thì chạm */
            criteria_left_before_rule: number | null;
            reasons: string[];
        };
        Role: {
            code: string;
            name: string;
            body_kinds: string[];
            unit_levels: string[];
            needs_units: boolean;
            permissions: string[];
        };
        RoleList: {
            roles: components["schemas"]["Role"][];
            permissions: components["schemas"]["Permission"][];
        };
        Scorecard: {
            unit: {
                code: string;
                name: string;
                type: string;
                level: string;
                parent_name: string;
                district_code: string;
            };
            set: string;
            set_version: string;
            set_name: string;
            /** Format: month */
            period: string;
            /** Format: date */
            as_of: string;
            illustrative: boolean;
            label: string;
            profile: {
                code: string;
                name: string;
                reason: string;
                certain: boolean;
            };
            recognition: components["schemas"]["TierState"][];
            /** @description Null: chưa có số liệu */
            criteria_met: number | null;
            criteria_count: number;
            verdict: components["schemas"]["Verdict"];
            lost_share_percent: number | null;
            criteria: components["schemas"]["CriterionVerdict"][];
            next_tier: components["schemas"]["NextTier"] | null;
        };
        Session: {
            id: number;
            current: boolean;
            address: string;
            agent: string;
            method: string;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            seen_at: string;
        };
        SetHead: {
            code: string;
            version: string;
            name: string;
        };
        SetLegalBasis: {
            act: string;
            /** Format: date */
            dated_on: string | null;
            place: string | null;
            trust: string;
        };
        SheetError: {
            /** @description Trang của tệp */
            sheet: string;
            /** @description Ô, ví dụ I12 */
            cell: string;
            /** @description Mã lỗi */
            code: string;
            /** @description Sai ở đâu */
            message: string;
            /** @description Cách sửa */
            remedy: string;
        };
        SheetImport: {
            /** @description Dòng có giá trị hoặc kết luận */
            rows_in: number;
            /** @description Dòng được nhận; có lỗi thì không dòng nào */
            rows_accepted: number;
            /** @description Dòng đã lưu đúng như vậy từ trước */
            rows_unchanged: number;
            /** @description Dòng sai */
            rows_wrong: number;
            /** @description Dòng đúng nhưng chưa lưu vì có dòng khác sai */
            rows_held: number;
            /** @description Dòng để trống */
            rows_empty: number;
            /** @description Chạy thử, không lưu */
            rehearsal: boolean;
            /** @description Mã đơn vị của phiếu */
            unit: string;
            /**
             * Format: month
             * @description Kỳ của phiếu
             */
            period: string;
            errors: components["schemas"]["SheetError"][];
        };
        SignedOut: {
            signed_in: boolean;
            /** @description Chưa có người quản trị */
            needs_administrator: boolean;
            /** @description Đăng nhập qua nhà cung cấp danh tính */
            providers: components["schemas"]["OfferedProvider"][];
            /** @description Người mẫu, chỉ trong ví dụ */
            cast: components["schemas"]["CastMember"][];
        };
        Signer: {
            post: string;
            name: string;
            authority: string | null;
        };
        Status: {
            /** Format: date */
            as_of: string;
            /** Format: month */
            period: string;
            set: string;
            set_name: string;
            within: components["schemas"]["CodeAndName"] | null;
            /** @description Số liệu minh họa */
            illustrative: boolean;
            label: string;
            /** @description Số xã thuộc chương trình */
            rural_communes: number;
            /** @description Đạt đủ tiêu chí */
            reached: number;
            /** @description Đã được công nhận */
            recognised: number;
            /** @description Đủ tiêu chí, chờ quyết định */
            waiting: number;
            /** @description Đã công nhận và còn giữ được */
            maintained: number;
            /** @description Chưa có số liệu, không tính vào bình quân và các nhóm */
            without_data: number;
            /** @description Null: không có xã nào có số liệu */
            average_criteria_met: number | null;
            advanced: number;
            model: number;
            model_villages: number;
            minority_villages: number;
            watch_list: string[];
            /** @description Số xã theo khoảng tiêu chí đạt */
            bands: {
                [key: string]: number;
            };
            districts: components["schemas"]["DistrictStatus"][];
            revocation: components["schemas"]["RevocationFinding"][];
        };
        Target: {
            id: string;
            /** @enum {string} */
            kind: "named" | "rule" | "minimum" | "roadmap" | "maintain";
            tier: string;
            /**
             * @description Cấp: tỉnh, huyện, xã, thôn
             * @enum {string}
             */
            level: "province" | "district" | "commune" | "village";
            unit_code: string | null;
            unit_name: string | null;
            district_code: string | null;
            district_name: string | null;
            year: number;
            /** @description Năm đề ra lần đầu, nếu được chuyển tiếp */
            original_year: number | null;
            /** @description Số lần chuyển tiếp */
            slips: number;
            /**
             * Format: date
             * @description Ngày cuối cùng còn đúng hạn
             */
            due_on: string;
            due_trust: string;
            document: string;
            clause: string;
            statement: string;
            /**
             * @description Tình trạng ngày đó
             * @enum {string}
             */
            state: "met" | "reached_waiting" | "in_progress" | "overdue" | "no_subject";
            is_late: boolean;
            /** Format: date */
            met_on: string | null;
            at_risk: boolean;
            criteria_met: number;
            /** @description 0: chưa có bộ tiêu chí để xét */
            criteria_count: number;
            /** @description Null: không biết còn thiếu gì */
            missing_count: number | null;
            missing: components["schemas"]["CodeAndName"][];
            in_scope: number;
            done: number;
            exempt: number;
            required: number;
            open: components["schemas"]["CodeAndName"][];
            waits_for: string[];
            contradictions: components["schemas"]["Contradiction"][];
            forecast: string | null;
            answers: components["schemas"]["Answering"];
            exemptions: components["schemas"]["Exemption"][];
            depends_on: string[];
        };
        Term: {
            person: string;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            /** Format: date */
            stated_on: string | null;
            source: string | null;
            trust: string | null;
        };
        Threshold: {
            /** @description all: mọi vùng */
            profile: string;
            year: number | null;
            /** @description Mức phải đạt */
            value: string;
            /** @description Văn bản và chỗ trong văn bản */
            source: string | null;
            trust: string;
            /** @description Đã đối chiếu với văn bản; chưa thì hiện dấu ~ */
            verified: boolean;
        };
        TierState: {
            tier: string;
            /** @enum {string} */
            state: "reached" | "recognised" | "revoked";
            on: (string) | null;
            document: string;
            trust: string;
        };
        Token: {
            id: number;
            name: string;
            permissions: string[];
            /** Format: date-time */
            created_at: string;
            /** Format: date */
            expires_on: string;
            /** Format: date-time */
            used_at: string | null;
        };
        Unit: {
            /** @description Mã của phần mềm, không bao giờ đổi */
            id: number;
            /** @description Mã đơn vị hành chính ngày đó */
            code: string;
            name: string;
            /** @description commune, ward, township… */
            type: string;
            /**
             * @description Cấp: tỉnh, huyện, xã, thôn
             * @enum {string}
             */
            level: "province" | "district" | "commune" | "village";
            parent_code: string | null;
            parent_name: string | null;
            parent_type: string | null;
            /** Format: date */
            as_of: string;
            attributes: components["schemas"]["UnitAttribute"][];
            children: components["schemas"]["UnitBrief"][];
        };
        UnitAttribute: {
            name: string;
            value: string;
            /** Format: date */
            valid_from: string | null;
            /** Format: date */
            valid_to: string | null;
            source: string;
            /** @description Đã đối chiếu với văn bản */
            verified: boolean;
        };
        UnitBrief: {
            /** @description Mã của phần mềm, không bao giờ đổi */
            id: number;
            /** @description Mã đơn vị hành chính ngày đó */
            code: string;
            name: string;
            /** @description commune, ward, township… */
            type: string;
            /**
             * @description Cấp: tỉnh, huyện, xã, thôn
             * @enum {string}
             */
            level: "province" | "district" | "commune" | "village";
            parent_code: string | null;
            parent_name: string | null;
            parent_type: string | null;
        };
        UnitHistory: {
            id: number;
            /**
             * @description Cấp: tỉnh, huyện, xã, thôn
             * @enum {string}
             */
            level: "province" | "district" | "commune" | "village";
            names: components["schemas"]["DatedText"][];
            codes: components["schemas"]["DatedText"][];
            types: components["schemas"]["DatedText"][];
            parents: components["schemas"]["DatedParent"][];
            attributes: components["schemas"]["UnitAttribute"][];
            aliases: string[];
            predecessors: components["schemas"]["UnitSuccession"][];
            successors: components["schemas"]["UnitSuccession"][];
        };
        UnitList: {
            /** Format: date */
            as_of: string;
            units: components["schemas"]["UnitBrief"][];
        };
        UnitMatches: {
            /** @enum {string} */
            match: "one" | "several" | "none";
            units: components["schemas"]["UnitBrief"][];
        };
        UnitSuccession: {
            code: string;
            name: string;
            type: string;
            /** @description Toàn bộ, một phần từ 0 đến 1, hoặc không rõ bao nhiêu */
            share: ("whole" | "unknown") | number;
            /** Format: date */
            effective_on: string;
            act: string;
        };
        /**
         * @description Đạt, chưa đạt, chưa rõ, không áp dụng
         * @enum {string}
         */
        Verdict: "met" | "not_met" | "unknown" | "not_applicable";
    };
    responses: {
        /** @description Từ chối; problems nói từng điều cần sửa */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
        /** @description Máy chủ bận hoặc gặp lỗi; báo request_id cho người quản trị */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDetails"];
            };
        };
    };
    parameters: {
        /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get_audit_events: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                object?: string;
                object_prefix?: string;
                actor?: string;
                action?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_audit_objects: {
        parameters: {
            query: {
                object: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditHistory"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_audit_verify: {
        parameters: {
            query?: {
                root?: string;
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerified"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_audit_seals: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditSeals"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_accounts_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Present"] | components["schemas"]["SignedOut"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_sign_in: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Present"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_sign_in_as: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CastChoice"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Present"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_first_administrator: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministrator"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Present"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_sign_out: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_session_role: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenRole"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Present"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_session_proof: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Proof"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_accounts_providers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_accounts_providers_by_place_sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_sign_in_by_provider: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Returned"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Present"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_accounts_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccount"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_me_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_me_second_factor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunSecondFactor"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    delete_accounts_me_second_factor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_me_second_factor_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    delete_accounts_me_sessions_by_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_me_tokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    delete_accounts_me_tokens_by_id: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_accounts: {
        parameters: {
            query?: {
                text?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAccount"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_accounts_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_accounts_by_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_by_id_roles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppointment"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_roles_by_appointment_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                appointment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOfAppointment"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_by_id_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_by_id_enable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_by_id_password: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedPassword"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_by_id_second_factor_reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_by_id_identities: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Identity"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_accounts_by_id_identities_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Identity"];
            };
        };
        responses: {
            /** @description Xong, không có nội dung trả về */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_units: {
        parameters: {
            query?: {
                level?: "province" | "district" | "commune" | "village";
                within?: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_units_find: {
        parameters: {
            query?: {
                q?: string;
                level?: "province" | "district" | "commune" | "village";
                within?: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMatches"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_units_by_code: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_units_by_code_history: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitHistory"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_documents: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_documents_by_id: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_documents_by_id_text: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentText"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_bodies: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BodyList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_bodies_by_code: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Body"] | components["schemas"]["BodyGroup"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_criteria: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSetList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_criteria_by_code: {
        parameters: {
            query?: {
                version?: string;
                as_of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CriteriaSet"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_recognition: {
        parameters: {
            query?: {
                tier?: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_assessment_status: {
        parameters: {
            query?: {
                within?: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_assessment_matrix: {
        parameters: {
            query?: {
                set?: string;
                version?: string;
                period?: string;
                as_of?: string;
                within?: string;
                format?: "json" | "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_assessment_units_by_code: {
        parameters: {
            query?: {
                set?: string;
                version?: string;
                period?: string;
                as_of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scorecard"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_assessment_compare: {
        parameters: {
            query: {
                from: string;
                to: string;
                period?: string;
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_assessment_grid: {
        parameters: {
            query: {
                unit: string;
                period?: string;
                set?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grid"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_assessment_review: {
        parameters: {
            query?: {
                within?: string;
                indicator?: string;
                period?: string;
                set?: string;
                only?: "changed" | "problems";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_assessment_history: {
        parameters: {
            query: {
                unit: string;
                indicator: string;
                set?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActOnValue"][];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_assessment_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActsInput"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellOutcome"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_assessment_confirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActsInput"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellOutcome"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_assessment_appraise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActsInput"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellOutcome"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_assessment_return: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActsInput"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CellOutcome"][];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_sheet_template: {
        parameters: {
            query?: {
                unit?: string;
                period?: string;
                indicator?: string;
                set?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_sheet_template_within: {
        parameters: {
            query?: {
                within?: string;
                period?: string;
                indicator?: string;
                set?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_sheet_import: {
        parameters: {
            query?: {
                unit?: string;
                period?: string;
                rehearse?: "yes" | "no";
                format?: "json" | "xlsx";
            };
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetImport"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_targets: {
        parameters: {
            query?: {
                as_of?: string;
                within?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Target"][];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingBook"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_obligations: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                as_of?: string;
                kind?: "report" | "consolidated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportObligationList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_reports_by_body_by_month: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportView"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_reports_by_body_by_month_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDocument"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    put_reporting_reports_by_body_by_month_draft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportWriting"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraft"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_reports_by_body_by_month_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSending"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_receipts_by_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_receipts_by_code_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDocument"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_reports_by_body_by_month_receive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportStep"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStanding"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_reports_by_body_by_month_return: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportReturn"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStanding"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_reports_by_body_by_month_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportStep"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportStanding"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_reports_by_body_by_month_paper: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                body: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperReport"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportReceipt"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_rulings: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRulingList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_rulings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReportRuling"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportRuling"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_consolidated_by_month: {
        parameters: {
            query?: {
                version?: number;
                as_of?: string;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidatedReport"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    patch_reporting_consolidated_by_month: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsolidatedWords"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidatedReport"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_consolidated_by_month_frozen: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDocument"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_consolidated_by_month_freeze: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsolidatedFreezing"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidatedReport"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_consolidated_by_month_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsolidatedIssuing"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidatedReport"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_consolidated_by_month_revise: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidatedReport"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_reporting_proposals: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalList"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    post_reporting_proposals_by_id_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Một UUID cho mỗi thao tác: gửi lại trong 24 giờ thì nhận lại kết quả đầu, không làm lại */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalAnswer"];
            };
        };
        responses: {
            /** @description Kết quả */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_openapi_json: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_api: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    get_page_css: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kết quả */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css": string;
                };
            };
            /** @description Bản đã có vẫn còn đúng (If-None-Match) */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
