/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, missing: NonNullable<unknown> }} Health_Migrations_MissingInputs */

const nl_health_migrations_missing = /** @type {(inputs: Health_Migrations_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} aanpassingen gedaan, ${i?.missing} ontbreken.`)
};

const en_health_migrations_missing = /** @type {(inputs: Health_Migrations_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} changes made, ${i?.missing} missing.`)
};

/**
* | output |
* | --- |
* | "{count} changes made, {missing} missing." |
*
* @param {Health_Migrations_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_migrations_missing = /** @type {((inputs: Health_Migrations_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Migrations_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_migrations_missing(inputs)
	return nl_health_migrations_missing(inputs)
});