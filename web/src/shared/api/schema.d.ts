// Made from docs/api/openapi.json by "npm run api"; do not edit.
export interface paths {
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
        /** Bảng đơn vị × tiêu chí (format=csv để xuất) */
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
        Answering: {
            body_code: string;
            body_name: string;
            post: string;
            /** @description Null: không công bố */
            holder: string | null;
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
            /** @description Null: không có xã nào */
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
        Exemption: {
            code: string;
            name: string;
            reason: string;
            clause: string;
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
            target_tiers: string[];
            criteria_met: number;
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
        NextTier: {
            tier: string;
            set: string;
            criteria_met: number;
            criteria_count: number;
            missing: components["schemas"]["CodeAndName"][];
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
        PastMonth: {
            /** Format: month */
            period: string;
            /** Format: decimal */
            value: string | null;
            verdict: components["schemas"]["Verdict"];
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
        Recipient: {
            order: number;
            name: string;
            /** @description b/c: để báo cáo */
            mark: string | null;
            body: string | null;
            archive: boolean;
        };
        RevocationFinding: {
            unit_code: string;
            unit_name: string;
            tier: string;
            set: string;
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
        Scorecard: {
            unit: {
                code: string;
                name: string;
                type: string;
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
            criteria_met: number;
            criteria_count: number;
            verdict: components["schemas"]["Verdict"];
            lost_share_percent: number | null;
            criteria: components["schemas"]["CriterionVerdict"][];
            next_tier: components["schemas"]["NextTier"] | null;
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
            /** @description Null: không có xã nào */
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
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
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
                format?: "json" | "csv";
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
    get_targets: {
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
