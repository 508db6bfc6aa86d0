/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_OfflineInputs */

const nl_help_offline = /** @type {(inputs: Help_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werken zonder internet`)
};

const en_help_offline = /** @type {(inputs: Help_OfflineInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Working without internet`)
};

/**
* | output |
* | --- |
* | "Working without internet" |
*
* @param {Help_OfflineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_offline = /** @type {((inputs?: Help_OfflineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_OfflineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_offline(inputs)
	return nl_help_offline(inputs)
});