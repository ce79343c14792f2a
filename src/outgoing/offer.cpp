#include "outgoing/offer.h"

namespace ntm::outgoing {
namespace {

using doc::Offer;

Offer lines() { return {{{"chu", true}}, {}}; }

Offer::List list_of_lines(const char* name, bool required = false) { return {{name, required}, lines()}; }

Offer table() {
  return {{},
          {list_of_lines("ten_bang"),
           list_of_lines("don_vi_tinh"),
           list_of_lines("cot", true),
           {{"dong", true}, {{}, {list_of_lines("o_bang", true)}}},
           list_of_lines("ghi_chu", true)}};
}

/// Every form of block, since any of them may come.
Offer::List blocks() {
  Offer block;
  for (const char* name : {"muc_1", "muc_2", "muc_3", "doan_van", "gach_dau_dong"})
    block.lists.push_back(list_of_lines(name, true));
  block.lists.push_back({{"bang", true}, table()});
  block.lists.push_back({{"bang_nhieu_cot", true}, table()});
  return {{"noi_dung", true}, block};
}

Offer::List annexes() {
  return {{"phu_luc", true}, {{{"so_phu_luc", true}, {"ten_phu_luc", true}, {"kem_theo"}}, {blocks()}}};
}

Offer common() {
  Offer offer;
  for (const char* name :
       {"co_quan", "so_ky_hieu", "dia_danh_ngay_thang", "trich_yeu", "nguoi_ky", "ma_van_ban", "dau_trang"})
    offer.texts.push_back({name, true});
  offer.texts.push_back({"ten_co_quan"});
  for (const char* name : {"dong_ky", "noi_nhan", "co_quan_chu_quan", "kinh_gui_mot"})
    offer.lists.push_back(list_of_lines(name, true));
  offer.lists.push_back({{"kinh_gui_nhieu", true}, {{}, {list_of_lines("noi", true)}}});
  offer.lists.push_back(list_of_lines("can_cu"));
  offer.lists.push_back(blocks());
  offer.lists.push_back(annexes());
  return offer;
}

}  // namespace

Offer offer_of(Kind kind) {
  Offer offer = common();
  if (kind == Kind::dunning_letter) {
    for (const char* name : {"can_cu_giao", "den_het_ngay", "han_moi"}) offer.texts.push_back({name, true});
    offer.lists.push_back(
        {{"qua_han", true},
         {{{"tt"}, {"don_vi", true}, {"noi_dung_cham", true}, {"han_cuoi"}, {"so_ngay"}}, {}}});
  }
  if (kind == Kind::transmittal)
    offer.lists.push_back(
        {{"tai_lieu", true}, {{{"tt"}, {"ten_tai_lieu", true}, {"ky_hieu"}, {"so_luong"}}, {}}});
  return offer;
}

}  // namespace ntm::outgoing
