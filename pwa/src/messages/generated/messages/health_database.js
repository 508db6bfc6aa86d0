/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_DatabaseInputs */

const nl_health_database = /** @type {(inputs: Health_DatabaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Database`)
};

const en_health_database = /** @type {(inputs: Health_DatabaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Database`)
};

/**
* | output |
* | --- |
* | "Database" |
*
* @param {Health_DatabaseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_database = /** @type {((inputs?: Health_DatabaseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_DatabaseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_database(inputs)
	return nl_health_database(inputs)
});