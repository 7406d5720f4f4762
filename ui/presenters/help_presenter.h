#pragma once

#include "ui/models/help_model.h"

#include <map>

namespace amphora::ui {

/// Fills the help from the documents that are compiled into the program, and finds in it. Needs no engine: it is there when a home is not.
class HelpPresenter : public QObject {
    Q_OBJECT

public:
    static constexpr int kMatchesMax = 40;

    explicit HelpPresenter(HelpModel &model, QObject *parent = nullptr);

    /// After the language changed.
    void retranslate();
    void openTopic(const QString &topic);
    /// "errors:12", "E-SIG", "glossary.md", "guide#recovery drill" (the first block with these words).
    void openPlace(const QString &place);
    /// Places where all words of `query` occur, best first; for the palette as well.
    std::vector<HelpMatch> find(const QString &query, int most) const;

private:
    struct Document {
        QString title;
        bool isForeign = false;
        std::vector<HelpBlock> blocks;
    };

    void read();
    void show();
    void showMatches();
    static std::vector<HelpBlock> failures();
    static std::vector<HelpBlock> keys();

    HelpModel &m_model;
    std::map<QString, Document> m_documents; ///< By topic.
};

} // namespace amphora::ui
