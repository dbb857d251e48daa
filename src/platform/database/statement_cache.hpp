// The prepared statements of one connection, by their SQL.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace database {

template <typename Statement>
class StatementCache {
public:
    // More different statements than the programme has: only SQL made at run time could fill it.
    static constexpr std::size_t capacity = 500;

    [[nodiscard]] bool full() const { return statements_.size() >= capacity; }

    void clear() { statements_.clear(); }

    template <typename Make>
    Statement& find_or_make(std::string_view sql, Make const& make)
    {
        auto const known = statements_.find(sql);
        if (known != statements_.end()) {
            return known->second;
        }
        if (full()) {
            clear();
        }
        return statements_.emplace(std::string{sql}, make()).first->second;
    }

private:
    struct Hash {
        using is_transparent = void;

        std::size_t operator()(std::string_view sql) const { return std::hash<std::string_view>{}(sql); }
    };

    std::unordered_map<std::string, Statement, Hash, std::equal_to<>> statements_;
};

} // namespace database
