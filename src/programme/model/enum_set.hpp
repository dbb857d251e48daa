// A set of values of one enum, as small as a number: steps of the programme ask it for every event of every
// case.
#pragma once

#include <cstdint>
#include <initializer_list>

namespace programme {

template <typename Enum>
class EnumSet {
public:
    constexpr EnumSet() = default;

    constexpr EnumSet(std::initializer_list<Enum> values)
    {
        for (auto const value : values) {
            insert(value);
        }
    }

    static constexpr EnumSet all()
    {
        auto everything = EnumSet{};
        everything.bits_ = ~std::uint64_t{0};
        return everything;
    }

    constexpr void insert(Enum value) { bits_ |= bit(value); }

    [[nodiscard]] constexpr bool contains(Enum value) const { return (bits_ & bit(value)) != 0; }

    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }

    friend constexpr EnumSet operator|(EnumSet one, EnumSet other)
    {
        one.bits_ |= other.bits_;
        return one;
    }

    friend constexpr bool operator==(EnumSet, EnumSet) = default;

private:
    static constexpr std::uint64_t bit(Enum value)
    {
        return std::uint64_t{1} << static_cast<unsigned>(value);
    }

    std::uint64_t bits_ = 0;
};

} // namespace programme
