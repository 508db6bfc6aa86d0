/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown> }} Health_PostgresInputs */

const nl_health_postgres = /** @type {(inputs: Health_PostgresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`PostgreSQL ${i?.version}`)
};

const en_health_postgres = /** @type {(inputs: Health_PostgresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`PostgreSQL ${i?.version}`)
};

/**
* | output |
* | --- |
* | "PostgreSQL {version}" |
*
* @param {Health_PostgresInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_postgres = /** @type {((inputs: Health_PostgresInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_PostgresInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_postgres(inputs)
	return nl_health_postgres(inputs)
});