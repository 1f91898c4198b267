"""Accounts."""

from tortoise import BaseDBAsyncClient

from migrations.dialect import pick

RUN_IN_TRANSACTION = True

UP = {
    "postgres": """\
CREATE TABLE IF NOT EXISTS "former_address" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "company_id" UUID NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "contractor_id" UUID NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_former_addr_company_22e937" UNIQUE ("company_id", "email_key")
);
COMMENT ON TABLE "former_address" IS 'One address that a contractor of one company had.';
CREATE TABLE IF NOT EXISTS "recovery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "token" TEXT,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMPTZ,
    "used_at" TIMESTAMPTZ,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE
);
CREATE INDEX IF NOT EXISTS "idx_recovery_email_k_1e2bed" ON "recovery" ("email_key", "created_at");
CREATE INDEX IF NOT EXISTS "idx_recovery_account_36dfe5" ON "recovery" ("account_id");
COMMENT ON COLUMN "recovery"."token" IS 'Until the letter has left';
COMMENT ON TABLE "recovery" IS 'Somebody asked to get back in: a row for every address, whether we know it or not.';
ALTER TABLE "contractor" ADD "same_as_id" UUID;
ALTER TABLE "invitation" ADD "asked_at" TIMESTAMPTZ;
COMMENT ON COLUMN contractor."same_as_id" IS 'The other row of a person who turned out to have two';
COMMENT ON COLUMN invitation."asked_at" IS 'When the person last asked for a new one, this having expired';
""",
    "sqlite": """\
CREATE TABLE IF NOT EXISTS "former_address" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "company_id" CHAR(36) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "contractor_id" CHAR(36) NOT NULL REFERENCES "contractor" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_former_addr_company_22e937" UNIQUE ("company_id", "email_key")
) /* One address that a contractor of one company had. */;
CREATE TABLE IF NOT EXISTS "recovery" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMP NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "token" TEXT /* Until the letter has left */,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "expires_at" TIMESTAMP,
    "used_at" TIMESTAMP,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE CASCADE
) /* Somebody asked to get back in: a row for every address, whether we know it or not. */;
CREATE INDEX IF NOT EXISTS "idx_recovery_email_k_1e2bed" ON "recovery" ("email_key", "created_at");
CREATE INDEX IF NOT EXISTS "idx_recovery_account_36dfe5" ON "recovery" ("account_id");
ALTER TABLE "contractor" ADD "same_as_id" CHAR(36) /* The other row of a person who turned out to have two */;
ALTER TABLE "invitation" ADD "asked_at" TIMESTAMP /* When the person last asked for a new one, this having expired */;
""",
}

DOWN = {
    "postgres": """\
ALTER TABLE "contractor" DROP COLUMN "same_as_id";
ALTER TABLE "invitation" DROP COLUMN "asked_at";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "former_address";
""",
    "sqlite": """\
ALTER TABLE "contractor" DROP COLUMN "same_as_id";
ALTER TABLE "invitation" DROP COLUMN "asked_at";
DROP TABLE IF EXISTS "recovery";
DROP TABLE IF EXISTS "former_address";
""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return pick(db, UP)


async def downgrade(db: BaseDBAsyncClient) -> str:
    return pick(db, DOWN)


RULES = {
    "uq_invitation_pending": {
        "postgres": (
            'CREATE UNIQUE INDEX "uq_invitation_pending" ON "invitation" ("contractor_id") WHERE "status" = \'PENDING\';',
            'DROP INDEX "uq_invitation_pending";',
        ),
        "sqlite": (
            'CREATE UNIQUE INDEX "uq_invitation_pending" ON "invitation" ("contractor_id") WHERE "status" = \'PENDING\';',
            'DROP INDEX "uq_invitation_pending";',
        ),
    },
    "ix_search_word": {
        "postgres": (
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word" COLLATE "C", "contractor_id");',
            'DROP INDEX "ix_search_word";',
        ),
        "sqlite": (
            'CREATE INDEX "ix_search_word" ON "search_word" ("company_id", "word", "contractor_id");',
            'DROP INDEX "ix_search_word";',
        ),
    },
    "ck_task_amount": {
        "postgres": (
            'ALTER TABLE "task" ADD CONSTRAINT "ck_task_amount" CHECK (amount_minor > 0);',
            'ALTER TABLE "task" DROP CONSTRAINT "ck_task_amount";',
        ),
        "sqlite": (
            'CREATE TRIGGER "ck_task_amount_insert" BEFORE INSERT ON "task" WHEN NOT (NEW.amount_minor > 0) BEGIN SELECT RAISE(ABORT, \'CHECK constraint failed: ck_task_amount\'); END;\nCREATE TRIGGER "ck_task_amount_update" BEFORE UPDATE ON "task" WHEN NOT (NEW.amount_minor > 0) BEGIN SELECT RAISE(ABORT, \'CHECK constraint failed: ck_task_amount\'); END;',
            'DROP TRIGGER "ck_task_amount_insert";\nDROP TRIGGER "ck_task_amount_update";',
        ),
    },
}

MODELS_STATE = (
    "eJztXW1z2ziS/isofZmZKsUXv2ZucnVVtuOZ8Y5j5xxnsreTKxoiIQtritASpBXt7vz3Q4Ok+E6RFCVBDL7kRUJD0t"
    "Mg0N3ofvpfgymziM0Pzk2T+Y43+An9a+DgKRH/yL41RAM8m8VvwAseHtlyLE4MGnHPxSbMNcY2J+Ili3DTpTOPMgcG"
    "nyObPVHnAF17iHyl3OOIOfZC/GESRMX/sGW5hHNEOZq57IU4BzCxxUwxM3We1pjDd+g/fGJ47Il4E+KKmf74P/EydS"
    "zylfDov7NnY0yJbaXgoBZMIF83vMVMvvbp0/W7n+VI+H4jw2S2P3Xi0bOFN2HOcrjvU+sAZOC9J+IQF3vESgDl+LYd"
    "Qhq9FHxj8YLn+mT5Va34BYuMsW8D3IP/GvuOCSijUHcjzMmBQ+YGtf47/IqJ4YZxe/dgfLx6MIxBTkvwVTKghy+ZzA"
    "ENU8cDwP71ZzBvDIx8dQAfcPnr+f33x2c/SCgY955c+aaEbfCnFMQeDkQl+DHapksAGwN7edTfiXc8OiXFyKclMxqw"
    "QtGD6B9tNBG9EKsiXuirdMHmu1DEw/X7q48P5+8/wPRTzv9hSxzPH67gnSP56iLz6veB3ph4loNnfDkJ+nz98CuC/6"
    "K/3d1eZbW7HPfwtwF8J+x7zBA/3BCPZAKr6OXoJTE0Vr8/s1qqPy2p1b+X6idTTO285i8n2C3W+lIgo3AB0KZUHCmm"
    "vioH5xzBF7Oyp1mxQgdT/NWwifPkTcR/j05PKjT8+/m93GzFqIzabsO3joL3/szjbDyTRWOsI6Fu8F59trVA+xI7zK"
    "EmttGYuVNlMJ9hzufMtYwJ5pMmuOcEW2EfIrvhpV5718oA/vp1HcBfvy4HHN4rWuQvxKVi0jZHSuEEuzpZNqiLPp0g"
    "M6Ec0ujpigQUfqoGVweHZyetdrJ6z1XFY5XbxgCvdZ6qwgk6eKoU2+D69FDZTJymJU/VleNPpaKvxc/HwgvPKTyWVt"
    "pIu8HOk4+fCGJjZBPPIy5v9cTVeeDKn7fs4waL/58Nt7SkzPYgH3x6uNyUj5OG+KzOpnZWvqmd5TY1yg2xeMfjPMoX"
    "jNkEOyXBnoRYBuiRkNsU0stXtrttXdzd3aR2rIvrhwzEn95fXN1/fyiRF4OoJ1++vn3I4C1Q83zedkOJpbe4us8vH6"
    "5/v2q4wAefJzLeiKiHpniBRgT5vJ0feFhn0R+WL/rD3KK3MfcMTp8ccQpTp8VJXjiBPslVO8khsj1+TkRb4YURNp/n"
    "WDiVqXcScViBAQEA8jtiKPnzb/fExhLMvNrD4NdlMIs6p3xTpcevhusy9QSJd+WVB3PXxymcaG8fj2qkpmQ6EgbVhM"
    "7WROq9nKi3C2qCbdjxyZoo3Xmzy2iqnq4ol5gMnMh1oboP5ln0FCZOOBfzrgnSx2CWvj52/sxm2FoTo09ykj5BBHYC"
    "O2JllkP6rUSEyGVjWhQuiNC8c8gDE3+sxvRDPFVPnk1AcHo0zWA6xQ5+kt8SpgPhKAlDGH9kSkoyNJZvDitzNFLDVm"
    "ZpCMWgmT+yKZ8QC3nkq3eAfhdnN+wiCLsEMTEAmy7jHAWhHf4WCScHOWROuIfIeExMj74EAylHpu+64tPzuRwb/aSC"
    "jI8/Bs9iOcCbL8GnwD/D6NT/6XQQnQ6i8wEUcFeTB3P0vLaJEkWySgedP0+wBzuX3KPFHsjUuORJ7I9p6K8dr/hxS0"
    "hkAKd76f+L7yv+enV0ePLm5Mfjs5Mf4aiAl5avvKkAPR/x/OauULyJWNZwpitxieKVYV92g+KpD7dKuRYjZhXkEj0I"
    "9RcDHI3vBb5VJ+7VXx9Sh22E4vfvz//6Q+rAvbm7/SUankD98ubuInt7MsFHp2dN1nMs0QvAM9eBdZK1zspztc7y6X"
    "GRY2GMXTZtannmpbX1uTfWp74s2VkEqWloxLeod+V47mJQFBuJ3x1WBkdgnEGWA2uFR7B8pg7QLRFmLzInwuwh1lv0"
    "CG7sI5ow8fWRKT5L2PWOhaaYPwvbPixMIXyIHIY4EQ6qx4uDIh3Pv7r45Q+h0ekMOwsjCFiIP8WIP6LynsSrOi6i4y"
    "L6ZNp1XCTYINp6k7G0ytZgEBuZY46sMJetqWF4UsfROSn3c05ybo68ojfWiUqlZ1Acf4YsaiHayoXvPl8pfRjVPWnS"
    "UmucOFtK9X6YyPOfud/VTD9d54BJmrDJ878uuGkp9cEVS5oTYTBBdi/k5NGtYsz90d+FZ1iIcYXvnpJSesd4EN/q+h"
    "1E/+Yyrh1v3y0j293v4HTWBPtg9BazTDdl/GRgPa0D62k5rKdZWMFQzQP7l493t8XARuOz9ic1PfRvZFO+MTc4YXmO"
    "fGp71OEH8LG7sDsBn+roYDYQmNlkYAKIDjaIWmzSJb+UnuqgwB0P3xlWueJmPKaWFy6ddthsMArPoe8gT+DpIO0oU0"
    "t4xJAyHrrL0nEGH9mbCLWhGXE5c7CNvr8WJkexP76xTypMUkgfqpz8I5ec8Eci8zQ7TDvn2jnXzvkunXN4FHN6v6BP"
    "pXfnoYDK9+aDX/Ds1dglBM0p7GYyDSvcqIYI7jnQYU0DL7hY/8+jo+PjN0evj89+PD158+b0x9fLG/b8W1VX7RfXv8"
    "Bte0rb+et3CWqh4bfaZY9klTa9ZbBkIg5X8XVa1Rd1b2rL/bE0k+TjFNt26SORld3es3G4KQs8WPfHR2/Olisd/lO1"
    "tj++P7+5yS9mZspExzYHTEZUnzB7ecLoMOROw5Cx1V0/CBnLKB8l24r1/E1HxaJzWpmoWM6drB8Azgjq1Z0xPDF/bo"
    "hpQkSjmYneTmfMbXoDlBLSiO5r4HY3UHYWolXosm2P4F+xknNx7xzGeYB/Zi6hT85vZJEzkcvy8pYz7Sewubw88bKL"
    "58s4cWZlCQTE7yYBd8vl+cfL83dXgz93dKMQYl90pRCrpeJOITGoBj+16XOPTYmLPLDUZngBeXZLjociNuoaEpp7Wq"
    "EdY6jj9jqqormntfpz6pd/5xRfHoGIxqsce1CpRMwmT9g2mqKcltJY18Napjy6jdi9EyIqozy4/niHjg/Pzl4dImzP"
    "JvjVUZsQWscFpvvHZ9j2ijEkMrQUKVSHVPaXlqd2VlYzF6p8PFPnhXqygs5Yr5a+cCKlH7y7MYq/NEcj8fiForvf+T"
    "Q/cR7i7vmJQ5YkA64GuNiuDBau7EySURVZcekcmrm4AXNxYvfwPNuw8KLg2K/ObSmZYospLiebegy6y3EJugS45B8+"
    "dUlBFKx6qeeE9RpvsMZNGeIlxJhhahmjEjdi9UlbNM8W9/vLu/cfzm//t+GeP7hY63g9rHO+HpYfsIf5ExaugxPf0Q"
    "Aegda1n+WzbVEzn8/vb5uq5dpB2EHBXW4rxXTPnx40iTAm4RbUYIPKiqq9PQ3uCaAu81UYYmOPOG+RbHyAXPJCybx2"
    "btZ29q/gS7XyCTOie+MSwq4lNfJWqASUJdwEMmYu9ESVVJpcrDi7bmZwn/zGoKrIaJyUn5bbnnH2uqHib30gRA8Y1w"
    "iClgwoLqRSKR2/HbOO/CnrEuss8VDDoV/7/r4kd2+bTQj2EqrAelgTpuulCdJHiALLxBjZzHxeE6gbOdUFzNRXtMK2"
    "Fuvh1O+WFjOXQaL2mhh9CGbpK0icuC/UXPec+xjMooxR2i1GMm65HkAPYoq+LiHdw6IQos0mJwaEjYXJiUsux6rkxH"
    "jQyuTEqxdqEcckQaIhdlBIbAR/kxk451jSLf+E5hPihDW54p+umAtqdmXxyQG6c+wFkrSCwociVj6lcYOfU8h2kOZn"
    "WvaqMCKyQZ0mufZTodMka+lC58nVCqhE+0CrjIuUqF4Ae7kA1KbQ2lriXvckWr5wAwxhajgFD1Y5wGmpHgJ9XCtD8r"
    "giQ/I4nyG5YzJJ1RDvppgwZb01gTUjp4Gtrm0Ll2Ee4sa1befxTPsJ7MratvQjm6ptuxdH4f315cOgeBF3AW9yrr4C"
    "nHl4SyDeVf3g8k6j2EtP3HhUOurJcfVaKEq2P4S5bE4Y1iEiTgiHi7ppSTfEFUJfnC/Og2Tegq2TB873o1iFT4Q/Ip"
    "B0ifDPuYNnfMI8uBW0iEtfhNc+Ft+YD9GzMMAhg/Qx+Jn/ASvYEt/gYLZ4BNLCL45LgBfTgt+OZARggaRVjsQHLyTT"
    "IcK2HYQHEixgMi1c+HdWdBUZ/pbvr89+kGyIIQ3iF4dIzDgLpnBYNMMr8RWBJ1FOIkMHHvPNiSRTXEYhmCt+X9hhtC"
    "6FIpliahvPZBE0NUi/mdgfimgWi7oiZAgal9n7xe+HTSkNqaXyYekasmhM4qvr6IeOfnRwYmjnVxeJavW3Vb/cj5t4"
    "50sBlR3zwbmwL8QXs8AySJzpWRulVn3JaZ12bGJUeY3Jab4h2/IYbAp9JKQ0/JfYYQ41sY3GzJ0qg/r+VTUOrm9/v3"
    "64etdwK4MKq2DZw8cLdKJb0t1nf4+FzeC7jcqrEiKtkFcsOWAL5dIW5TMbLxoXp2flNNy14ObMd4vK12ruK0tppff0"
    "X9lc7imu+NsUPxyJjcVvV7HZedU0+eoR18F2Q87NjFj/VvthrdV+WLHaD/OrfepzD6JoY+oWtJKtLBPJiipeJnJDxj"
    "JAYxHTpkBvGpQgCOxlNEe8Bn0qfUf2q6z3JGyxqLOVU5eW3JVTt5v7i71z3v7OYFW20HJKcG9qgr5JHWtCkG9F0+Sr"
    "aftWK0VnRLWe90DPhkswL+t5W6nmhGT/TNaNJMdw8beBecMsjrSU8kTbstMqgztD6aPJ7m7hneV8wpDnu2DCCp8NeQ"
    "xN8AtB3rwm61U32TSlrXNKa1b72DDn6PDkzcmPx2cny4LU5StVdah5Iz+4Jc+jWc51Hkuo0aYSPm+v21Smylaz1+Kt"
    "GEaykyi8wQ9+pi73UMRKg+R3DnIgKIfsCMRegjLA3QeI5piKFfdktO8xn55BZbVAf6EJ5rDLCwcAbmCCu4BgaaHl0t"
    "r9XYBLnih8nuRtkX1G22qneKYt3tNIhTyc37e4q4FjG54faqpyR5NCc0o5hy/T4Jwpk9/fU2dwH+xykBZ4ySyCXrDt"
    "k/WbrW/kJHKJyabim1pFPGNVWkuJaWVtRVljOEQbX9SlpRQ+jVS6uAAumeZ83VgD3RToHbB1Kw1y1xS1Yu71UlnSMy"
    "gM+PLWOQxkyH404tvX3c2zsaVaoaWKyFJWFc8Lc01VpGdQWRVhThFU03vUWyDh3NExNVvnFnXv5QGWzaOqaSmFNaBS"
    "RFU8iLJEZp2evdk5FIY+6BUwZQ5ZQHADWC5a9jrtftVHMK63D+VnUVsdsjgm1IiJhcdAUMQ9ooBKJF9zmOjSku05Ja"
    "12okwXMdkOs192XAqt2GHQzd2N7vCpO3yqVKRbp8NnwZ7QAbb1K8zV3AjWKTAXXwHdfrq5qap+TiSKyiLm7lhc3wfz"
    "9WhVpyOBTJz2LmSSiB2Dr8ud+LOc7TyYrK+QJboIrYfW9XKivkI1Z+66ZIofCXbNyWcxUV9B0pSc2+abzGztlZwWif"
    "2/DrWFMU2MX90r20FkOrPZghCZLhUIc4QT7a/R9xAA+zL4xMWp9mWA5M/8oaCL9npzlTBALH9XcDAHVM2aVlITK2xo"
    "t9GV9ev16cg+sPWd5oyg9puzFWjLra8BrCkhDemqUESSIGrtaEQP+3AMcwGJzFO7OiYxXfZJWBPg3jVcyIKbenaLgd"
    "0NHVvayy6wXnNueLnlmvb/61mtwLEWCoT85kkTk41TtGsTXECP3ngGoGyTZOhydPjOdzzV0Rfo0cLeNJLBzQ6YWKh3"
    "gK7E75Ds6pIELfnBnE3JiFmLL84TFCf4M7hpm4c9usU/IZEV6m4XMAjY2pmswgV2NfHp4pOAHmXEviJxIkvyNrgSCu"
    "dEwNHWgl5NW9bastaWtXKWtb6L6tym7jcjVdvEvY1wf32dUaGHVmW+SUlNzqD4LqX9f+2squlP1XRWd+NThf0oC5yp"
    "uFNluRcVN9Su5z3xmXQgJoR40m2RDseISIYr4f2Ay/Io78P5o3AqZhDEv2fzjzJLTpbYia8fNax12ZwXe1gb+ZQCVy"
    "bjr9QkfJ7go9Oz4J04/S9B76qpmrXfo/2enVsUmqr5m1b/Oqn2a6XYb8nKCXLsQ4pJGTfMHqW1Ctq6Z6ylYvLG9Zmx"
    "jMqYt/WLN8GiCpg1DUAkZTTONdlqA3OvAcqxRA8xPqsT4jkrj/Cc5WnG6T8LNotSkqNo+PYYjlrszRcLr3bNZcc8Rz"
    "Yzsd2aGSSWVnntQnHllHAepInB7Vk6s3XHFcdgrrVVQCSrcjnZrRD5CTG41cTInBDzGc2xUATw+sK9YytDpM6+cli+"
    "rxzm9pWZP7Ipn+QVUV1NFkvpKrIGVWR72Czi8tery9+ub39p6E1BNaVL4JZdNk9rteF0b3aHLeHyCihnsEmI7C97TR"
    "ePwWYI7mR8spk+Igk11AEf2xt1zFwm4Jk2UkhSRg2V9OoJcZjXjJBzKaCV0bkyhNlmNi69j4XUtpUG57b4ev7TRMbL"
    "IAoiDdbg8mvZqKLeQb4dcwq45ajX8vYiI6v5zVWOU+v0rE3wL4QXeKPGuGYFNbSahWFXLAzxYuwA3t5XPeQe3aZZOg"
    "lKWDZft0Jemhb3Ys/vD+AbLW6OASvNZArRXJXMZLjhuFoJTcveD7KjPHoMEoceZVT50SS2zcW/eWw3TrAF/5kOIc8I"
    "SiYmbO4g/CRwKs5l6voDCisy5sx9Fjb3c7jyg88oaGifGReH3ZISOnVJpy7p3JVd+gTh05hTfemlaCyg8rVo/Svnju"
    "9E5TbbKBQbCWw/0rQbB2AjMaUdFckoFqzQndo7zHdLJoHXi9dt+uKNcu43C2PHEjqO3fmeA5xUDWM+CRHNY5oNQytQ"
    "ldVLZDOeWF1cM2I6OlkdnYzg6iB+FldT7SewK+NnmaWlVI1bzDdZFB1KsVFWhIfS4+qxhXgemc5kD1DhWJuTuEko8G"
    "sEZB9L+g+Xzd8iSXzPPfke5ejD1e2769tfSphEupy9Xn1bZluOStxSVndoEGYq3BLl1PKdMNoWMerpqJGOGumokS54"
    "0+rfVaN02MIbR1pUd/tVCrNo0pdtIf2tFLEAD5uwsb2Q9n/XdStBSU2T1Z0Q6V+s9vB13XaPlf0ecyWFHnsmBT3XPh"
    "Kxaq2SGFUkojDKg0+OR215kx2sadlX2ybjmpHaqsP46q8P1aHC5Vl8c3f7SzQ8Gz8sUIMhvmNBjVD5ik9LdbPBrHZT"
    "9rm+c+8uJwahW93Q6oxaPoZefavriXr7TcVuk0Vf2NEUWEDb4p+U36IG/ufT1afmveGjE1V8G+6Fm5Aat0QRjOK3eA"
    "3N9AJRhQ+BltvORrpuxguglRW5lFYY7sHnCTUn0XnrMdtqezHaef1taBoWXnCsNCiL7zdUQr6tu7QRjgriFHUrKudQ"
    "iMZvL1vo9abQ7Zo+ARrYQ2vUFmG0rKwuvFE5XgYPgYHHhSdEtZ7TklrLKmtZIfpgreXNPcvMd83W8cJYWul44a9sDq"
    "wTMgEOj5ivSPfu+B44B3/FVW9SSOcGpRF1SVCX3GLTyojqXUvlXUsSJrVQclJubzQMtDmOjI+FKS5gLcecUcDZTOaQ"
    "1zIUgyhHE/wi1gEKTmFr/Qjyvi0OJVIvVbt67GZ/lYlgbarDc4L65NKtBprAu4m+ePGi7ADk2lXiai7flfjmnuAUvu"
    "JboNtPNze7ynP9CxsNChJc4eVhVWbr38MBtVJaZy6bUk4O0LWHXB/az8FVCZZJpaaQ4WzZRs5ihKOpz6HuBsMRLcxL"
    "YVXAbMUJrR3OXSed1RLmQmgHWQRHJpH4YN2GQWel6rREJezYch7+YqXvBff+bViEKFkbotVBHSS26P8QmzE/mC3aBG"
    "fO6gRnzsqDM2e54Ax2nxrVJkbj96HueXBtcclCPBSuI/Q25UTsGF7NTLptFyaGp1LDLTCW0tvfXm5/Y+pyz2in/Kzs"
    "3sR6vklNh2lfTe7hkyL6Kj53FS8cB2H9+ZBV2vTRycrqR0flRyfhxzVRckJM61dp/cbOeSP9xmJavyrrl7huUYj3gX"
    "wtOfiWAgon+A0+TxZBMYO8qApLtceY2l1cR3VV0JCLvu8mcvnbwryERjCDgvDl8r1hVQzzeWEa5nJYPe5G34mccGoR"
    "cdR7CyT8QDqmJi6PUdaSWh191NFFHV3swBjX7rWuedfqX9Pnbu5yb9fjPtyQKrv2uPewVE/C+HB+/9C8WqyDPl7dZ1"
    "PK/nOmIc4mzgpqhMvvTXKCCpvWKhWJuUT8Ut422zItq71UlQ8L7o9a99TJympNq6xpi5jCtWsXckpKai2rrOWZy2RD"
    "82YOd1pK58ZWZ3CGaOUBbpxZ+CGeaT+BXZlbmF5ZKvFn3sjy8AubFQfokm8Pq2J0QZm5MVqOXBmmO4+y/aPCFOgYHb"
    "RB+glM7yleICinRA7zJpDvPxXrCvgwZQ2A2AzESuX5OF530xa2U0k3aooZvLINVXQMUMcAO9i7dBBIxwC1+ltfPmpW"
    "xsF2WBl1q1LdT1Mlg7tOP83dGNxhGVWBrR0XWJWb2dN4zGoD20FkOrPZgpCfEDZN5jse+uK/fm29iSxiNKceUMu7zC"
    "YFpnSLCQqN5lA21EZCN9pq1lazNptUM5u01fxNq1/+3cBgjsarbCtLhhzxlW2Cn3zCZYvduOkLRya27QQDRfYorHfh"
    "uwH6PjhXi3Wx+tI9klVaL7J1HwAfWDYyPGexNvh3z8y6hzkP55cP179fNdzlIN0BjLUoPApWZRsFdM5QnLYb61p/aS"
    "ntVWpXfeuuergEO3DVz+OZ9hPYla56+nFNuer3wpa5v758GBQtYB0H2XgcJBGiCMMZOcwvQsGff7sn9rKD3iqanvdy"
    "OoXskLWBT/PuSArDAsuhCVq96yqZpyYKjO81YUq1btzLlJs8UpsMQN55M2HA2mC2kUFBGDL1/rAqGMm8mWGmhtatzf"
    "lJXspbwuqXNVNw/Y6d6PJ9KL0zSQY0ER9OhHs2B4JAIDhlU+G8AQ6lBTwdTV2HYyh9U+S7wkaQMCSCYJppSEc0dUhr"
    "5yEtHdH8ptWv+1/q/pd9QTphZ7SJSibEVUY8jgtLW27mshfSqgyr+6jwTltHbRV+ykMjut11SNf1b99K59e4S2Yr3O"
    "vAXr/xa0Cclwe9qiNpLKM61L/ePXyoB/I2CDvSQU7fKdxmSsuXExKaMCxbvmxi16VF8ctyvsuEyPYpLxMG/8intkcd"
    "fgAf29TcDzbyOYbel9BKQV5xu4yN30Jqlyd+XxAAkSdtFMqBjV+ctzW3nwo9bIQtM2LGM6L2wTWfj5zc9p6STVqcHT"
    "8oc5c5TwbkSHDShK8wJ6f3oCy0CvUbU20V9ynYAD/Nn7aLNaZFdY2xynrecXLK/mh2v9Io1MR1nSyKHRc8fMCLKXG8"
    "90ToJX0FVjhgWHXjOAuGGtN47Morx4DLB4eZnd9xNGUOWaAnRjjcFU4xf5a3glhGmahFXDHGJWMhJRuTBATyWPwsSF"
    "DM3ztuYH5NMajQ/jTU14raBNDXilr9OfWX969ZHY7ei142MngUHGeUA2uGh7xWufndXwbAsVqMffEDF41XGe+W14zH"
    "9ajvKpjvctXcvgvGSaPL3KRMH0Gug3E5xD0oLflwdfvu+vaX5gHooLYk2EZM7KARibYSRBVpVK75wjRfmErevLp8YR"
    "H2RX58rJYKDz4xqIbrzpaONVggcIMVhgD4AYIeEvDq7c+/XQJt/w32qBPenPMhGvmeFHh0xOsvxIBv+1jkvm/kM7QL"
    "r9CuNNQuvPbhtAuv1Z9Tf9BHsSnjQVqqf2zqh7WoDA4rqAwO81QG0CupMdIpIQ10LaATtkgTqDNiCoM9uHYQcE8Fr7"
    "XzIDfA1QFbvcHGxoi64kMKT5Ni5HOCVYeJMlro4ryAM6Ao8dFtFnqKRZRetR/v0PHh2dmrQ4Tt2QS/Omq1dLvN77Wp"
    "Qw4b7ciRgMJQt63X2MSuAHgdNQX4SANcG2CTes12i3B8/+DdiDXB/ZFFXyinzXoOZcQUBjvel1vtx2c1IM96ODHgZ7"
    "lItHBwsG1A1VMTuDNiCsPdeuvoOubviemDnJs80FXVLWm5PiC97dqWF+y1Qj4tp5Fvjjys3fWuHtMzbPH68fr23fXv"
    "1+8+nd80jGtJ6seY2hGC+xyJn9GunrT7y3bm0idacrau1kcsrfKle1YHZhhk2H01LxBkwdVau3T9tKzO11c51Psill"
    "6hEVta05SQ0A1hs9VMqnFzrr613I+EiTpsfM8L0zAnxHxekzvtt4V5CdOoc1CsnUmRdqZS5QJrgpUrU+gLYvl0kRoV"
    "OHcOeWDij87rb5R8sLsvv1k3CefvRCbOFCXhyLeGK5JwloNqJOFgL+6hh55c5s84goJyD/NnjkaLoqSaWjI1OuzJn6"
    "fbhOjUGZ07oZpBrVNnvmn197FNiFL3Wpqnf+M56ZpKfvtU8tICXM8VewiLufYymLZdtu97YgKV02JQ4Css36t0Ftzk"
    "qJXewkc2JSNmLZBQUcC+LWx7SauNqOTmdtlcpsxD1fsi5uWeh2VCc4KexYkDjNxikMO8vHPR/Ud8cb44nyfUnISZ/e"
    "Iv/EKECB1DotlQhq7nzH0Wb1nEpBaU9nMmX3aJWFzcQxYjXL7ABchyMHyHL7K6fwFf9wDdOfYChsg6g8fQZXxEXHx7"
    "IAhYzgBGDxQbSCJA6jyjEXmiTjta8iQX+RClWjFqbnLtRmk7eud2tKZOLrKoN0Gd7LFnUnD/U5nsEYkonG0w+OR41E"
    "7QxqIJ5ihiOVQwCQEwNcR3LEiSLl/xaalulvxOQ8uZNLI66/2sfLmf5SnZ1aEbVNMQ78Xp4fN2ETiusxb2Qr+aZXDj"
    "QSDNMtgDlkFhxLnm5DNzCykGE+8Oq2IdXI4z5tHAWv3MYDQaLdBcRhDg1jNqcxjwCfiO9ZNk/yNj+hX8euohGlBuC+"
    "W7kluJOMx/mhQ3Net4fs1MoNC2NNRxAX3yl/FI6/ufzptfRzt7Xa8zGt/DEEv3Hmd8MDVetBlBvW5X3VtGgHVydZmc"
    "bD/hrXF7mVliahmv7gs1SbHlGry1wmyNB600Wc8RcI+CnQiXVD8FZRk29sbMnX7HkSnMEZs9+QR977Aog+8HuClb5v"
    "OJUWzu5I3VTmeukRsoqx11bqA2XrXxqprxqnMDv2n1Ny1fX6tuXTWTJG1mn9RJDTwpzww8KeB3mhKj6CKzOvfSWOMi"
    "U22IN5J+KSFz/cYoByIa5b1IclUzDL//Oa5q4trDFFfVtoyd5Lh+JJwH37PAfeZRCXeV+xwPqnXjw8VjQ6xX1EEjl8"
    "2F9w1O7MxlTy6eFt/hrJTQtzIK7aZD7dhqz6bYs9HJa1u5Suh9a6WIEMe0KfRCeSZkFib/Rxmnzdn/6nDjVHH/FTI2"
    "t0wwy8rq7W4vtztoWSl2rub6TwnuKMWwO91DFyMnSWAFy1v28yTQ2HMcZuPAENkoTdqTb5HvQKGRAzcizLYQc+pyjv"
    "VpCSmUh6yot9QLNbvkRZxcbY6KtKROR1ZZy3TWxOwNRm+RJHJTR3ompH9aJ6R/Wh7SP81aWsJQcg0sICl4eMrhTUv1"
    "DubjWgHn44qA83E+4KwabZ26e9N+JdQrCuw+Z9R7eDy+oc7zoCiuunxzWBlZhWGGHY2rkZskbORXsv49KHxfZr0LI3"
    "oG+hdm9hQ/E2FkL1kA0JQAJzRY2fLzihKTuppWh2kV2oKGOkyr7dSKovomttRSQOWoYdub+40V0+tA+DdUxa3aIu/T"
    "fqXLuPun35yHtBs7XmaSFJjwUYZJufXuRSNq2O0zSkwSpf5L9i1hcidKVQ/QI54GfFeUQ6R8Sh0xSKw1j4PYo+m7Ln"
    "HMRUGL7s5nr1FbQL56xHWwvSTKSlFspcfCEODWSr8ad0mJ38/UoIRD5Jt0OmOu5uXSLoR2IRQ5knUJw7esfo96dqMa"
    "hqVADz3IjYTik98sh/ODOICLcc6IKUzM1slzswkGtrBe1JgRl7JG9fB5yT7gv4VCh8A8NaRdmgf8gj6VdqHKSm6vFd"
    "UmEQ+6Uf3n0dHx8Zuj18dnP56evHlz+uPrZVuq/FtV/akurn+BFlUpfeR7VkVeQJMVn5RReWeXbWxPjg7fZN2nWvt7"
    "nd29fG/PVfVIB5eIbQJTyxiV4L06k7NoHqV1cDeGWnbxrdGcehPLxXNst9FH930OfbdRODwc3svNvebuXrm95/b3ZL"
    "ygAc4Zsf7hvZGe5OKjAtSa9iDJCfYP8I1YLxbBlk2dAqzBEy6z02OZKh94/wCvwBdc16yxvVa/5Z30Wn53f/7zQ8Mg"
    "AaRIuwS4B+GXWK2aK3d/7GHTJLN2UZyMqL5fUTlaI6YCbHIqLg8jxBJ9OAO2HUEI0DMaWpVpqT7gvh3jMr4byoFdcf"
    "2TFNIcCWlEdTPwQZfNwDVX6QbWqKbT3Bi0YQPkhrimpfSWWnyp0AzTtJReqOpx+SgKbCdkPsXbbSfwfvOcuvfCqbu/"
    "vnwYFO0SHUCcYMbtKb7pvbEGuOEB1QG4H+KZ9vIsW4lt+ixPYSu+Arr9dHNTj+uLvBD46BzkTcm+rl7IXt7k7oTxKw"
    "asJLF1iWZ1dqtBluNqEX9N2YtMQ8UIpN8iMTtxrFfMsRfFvF+rBOr0c5VfNM401dmhOju0gy1BpweuFXAeu2xqrHe1"
    "k5lC4XDo4IKMhQWhxpWOUMp6uKcmUDqd5HzsEVcN1AMzfx1atvQMSuP+ecKQRS1Ea3bQ3TQRW5sgYEfxPzXN+zVDVe"
    "IA5kXB/6qbq0hC4W26fYpOzRydyiSd3KpN2K11F21CRIcCq0OBUXHemo5+z3imhxk3P7GgVOJW+TSzGU57b+l3hlWe"
    "qx+PqeW1jqlN0IhMoDkTcBjK/8Pl8Fvkc5gUgT8KrChQLhnMTkI6Q+xFvZmGsu4SIwuX+Lqb+RjNuKLQfjTUDrF2iE"
    "scYvG0N03HTcqo7BColIrL6T8LMC5NW4mGq1w1NLhYeHWZcbvOXOETfHR61mTRxhI9XLIbYHInjcqtwuHqMgOJRy1t"
    "3bQJEWxkZ9BUQd/EQasZTDeSa6cTGDUtrDpxizq0sAXrtwNsdWLY7sJC58Sl5mRQEBYK3xlWhYVwPGZVWKgc047DLa"
    "V+SeGWWeCVhArctpW35Uz68qhKaaFCuQldXqnQBw/l6LQO+74YVUFmmuPfh4eqAcLh8B6iu5FybcgTLWxt8JePd7fl"
    "JQzFfQ0sanro38imfI/P/yJwAYyUD5Kr08uW5GUsMJjgosgE2+Zh9uf/A2d/MO4="
)
