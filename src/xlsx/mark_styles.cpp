#include "xlsx/mark_styles.h"

#include <fmt/format.h>

#include <charconv>

#include "xlsx/book.h"
#include "xlsx/problems.h"

namespace ntm::xlsx {
namespace {

int number_of(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::string argb(unsigned colour) { return fmt::format("FF{:06X}", colour); }

}  // namespace

class MarkStyles::Reader : public XmlVisitor {
 public:
  explicit Reader(MarkStyles& styles) : styles_(styles) {}

  void begin(const Tag& tag) override {
    path_.emplace_back(tag.name);
    if (tag.name == "fills") styles_.fills_tag_ = tag.span, styles_.prefix_ = tag.prefix;
    if (tag.name == "cellXfs") styles_.formats_tag_ = tag.span;
    if (is_in("fills", "fill")) styles_.fills_.emplace_back();
    if (tag.name == "fgColor" && path_.size() > 3 && path_[path_.size() - 4] == "fills")
      styles_.fills_.back() = tag["rgb"];
    if (is_in("fonts", "font")) ++fonts_;
    if (tag.name == "b" && path_.size() > 2 && path_[path_.size() - 3] == "fonts" && styles_.bold_font_ == 0)
      styles_.bold_font_ = fonts_ - 1;
    if (is_in("cellXfs", "xf")) {
      styles_.formats_.push_back({std::string(styles_.text_.at(tag.span)), "", number_of(tag["fillId"])});
      rest_from_ = tag.span.end;
    }
  }

  void end(std::string_view name, Span span) override {
    if (is_in("cellXfs", "xf") && span.end > rest_from_)
      styles_.formats_.back().rest = styles_.text_.at({rest_from_, span.end});
    if (name == "fills") styles_.fills_end_ = span.begin;
    if (name == "cellXfs") styles_.formats_end_ = span.begin;
    path_.pop_back();
  }

 private:
  bool is_in(std::string_view outer, std::string_view inner) const {
    return path_.size() > 1 && path_.back() == inner && path_[path_.size() - 2] == outer;
  }

  MarkStyles& styles_;
  std::vector<std::string> path_;
  std::size_t rest_from_ = 0;
  int fonts_ = 0;
};

MarkStyles::MarkStyles(std::string text, int depth, const Place& place, const std::string& part)
    : text_(std::move(text)) {
  Reader reader(*this);
  read_xml(text_.before(), reader, depth, place, part);
  if (fills_.empty() || formats_.empty())
    throw Refused(Refusal::invalid, broken_part(place, part, "thiếu kiểu ô"));
}

int MarkStyles::add(const std::string& format) {
  new_formats_.push_back(format);
  return static_cast<int>(formats_.size() + new_formats_.size()) - 1;
}

int MarkStyles::with_fill(int style, int fill) {
  if (style < 0 || style >= static_cast<int>(formats_.size())) style = 0;
  auto [found, is_new] = known_.try_emplace({style, fill});
  if (is_new) {
    const Format& format = formats_[static_cast<std::size_t>(style)];
    std::string tag = with_attribute(format.tag, "fillId", std::to_string(fill));
    found->second = add(with_attribute(tag, "applyFill", "1") + format.rest);
  }
  return found->second;
}

/// The number of a fill of that colour, added when there is none yet.
int MarkStyles::fill_of(const std::string& colour) {
  for (std::size_t at = 0; at < fills_.size(); ++at)
    if (fills_[at] == colour) return static_cast<int>(at);
  new_fills_.push_back(fmt::format(R"(<{0}fill><{0}patternFill patternType="solid"><{0}fgColor rgb="{1}"/>)"
                                   R"(<{0}bgColor indexed="64"/></{0}patternFill></{0}fill>)",
                                   prefix_, colour));
  fills_.push_back(colour);
  return static_cast<int>(fills_.size()) - 1;
}

int MarkStyles::wrong_fill() { return fill_of(argb(wrong_colour)); }

int MarkStyles::right(int style) {
  if (style < 0 || style >= static_cast<int>(formats_.size())) return style;
  const int fill = formats_[static_cast<std::size_t>(style)].fill;
  const bool is_marked = fill >= 0 && fill < static_cast<int>(fills_.size()) &&
                         fills_[static_cast<std::size_t>(fill)] == argb(wrong_colour);
  return is_marked ? with_fill(style, fill_of(argb(input_colour))) : style;
}

int MarkStyles::bold() {
  return add(fmt::format(R"(<{}xf numFmtId="0" fontId="{}" fillId="0" borderId="0" applyFont="1"/>)", prefix_,
                         bold_font_));
}

int MarkStyles::wrapped() {
  return add(fmt::format(R"(<{0}xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">)"
                         R"(<{0}alignment vertical="top" wrapText="1"/></{0}xf>)",
                         prefix_));
}

std::string MarkStyles::after() const {
  Splice text = text_;
  auto add_all = [&](const std::vector<std::string>& all, Span tag, std::size_t end, std::size_t count) {
    if (all.empty()) return;
    text.replace(tag, with_attribute(std::string(text.at(tag)), "count", std::to_string(count)));
    for (const std::string& each : all) text.insert(end, each);
  };
  add_all(new_fills_, fills_tag_, fills_end_, fills_.size());
  add_all(new_formats_, formats_tag_, formats_end_, formats_.size() + new_formats_.size());
  return text.after();
}

}  // namespace ntm::xlsx
