// What was taken out of every question is found by its end and by its case, to be put back.

CREATE INDEX signal_withheld_until IF NOT EXISTS FOR (n:Signal) ON (n.withheldUntil);
CREATE INDEX signal_withheld_case IF NOT EXISTS FOR (n:Signal) ON (n.withheldCaseFileId);
CREATE INDEX mention_withheld_until IF NOT EXISTS FOR (n:Mention) ON (n.withheldUntil);
CREATE INDEX mention_withheld_case IF NOT EXISTS FOR (n:Mention) ON (n.withheldCaseFileId);
