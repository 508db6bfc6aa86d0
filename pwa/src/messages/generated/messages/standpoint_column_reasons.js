/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Column_ReasonsInputs */

const nl_standpoint_column_reasons = /** @type {(inputs: Standpoint_Column_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom`)
};

const en_standpoint_column_reasons = /** @type {(inputs: Standpoint_Column_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why`)
};

/**
* | output |
* | --- |
* | "Why" |
*
* @param {Standpoint_Column_ReasonsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_column_reasons = /** @type {((inputs?: Standpoint_Column_ReasonsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Column_ReasonsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_column_reasons(inputs)
	return nl_standpoint_column_reasons(inputs)
});