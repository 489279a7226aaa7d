package rolebook.search.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Product roadmap     | product roadmap
                    product-roadmap     | product roadmap
                    Go‑to–Market        | go to market
                    '  GTM  '           | gtm
                    Café                | cafe
                    Cafe\u0301          | cafe
                    Straße              | strasse
                    İSTANBUL            | istanbul
                    R&D                 | r d
                    C++                 | c++
                    C#                  | c#
                    customer's          | customers
                    ﬁt                  | fit
                    ＡＢＣ                | abc
                    什么                 | 什么
                    launch🚀            | launch
                    🚀launch🚀plan      | launch plan
                    👩‍💻 developer      | developer
                    Rolebook™ ✅        | rolebook
                    ❤                   | ❤
                    pri\u00ADcing       | pricing
                    \uFEFFroad\u200Bmap  | roadmap
                    pri\u0301cing       | pricing
                    S.L.A.              | sla
                    k.p.i               | kpi
                    Version 2.0         | version 2 0
                    PMs                 | pm
                    PM's                | pm
                    the CPOs day        | the cpo day
                    DevOps              | devops
                    reorganization      | reorganisation
                    analyzes            | analyses
                    Behavioral center   | behavioural centre
                    size prize          | size prise
                    !!!                 | ''
                    ''                  | ''
                    """)
    void namesThatReadTheSameHaveOneKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"road map, roadmap", "go to market, gotomarket"})
    void aJoinedKeyHasNoSpaces(String key, String joined) {
        assertThat(NameKey.joined(key)).isEqualTo(joined);
    }
}
