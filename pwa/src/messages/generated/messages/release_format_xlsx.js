/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Format_XlsxInputs */

const nl_release_format_xlsx = /** @type {(inputs: Release_Format_XlsxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Excel`)
};

const en_release_format_xlsx = /** @type {(inputs: Release_Format_XlsxInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Excel`)
};

/**
* | output |
* | --- |
* | "Excel" |
*
* @param {Release_Format_XlsxInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_format_xlsx = /** @type {((inputs?: Release_Format_XlsxInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Format_XlsxInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_format_xlsx(inputs)
	return nl_release_format_xlsx(inputs)
});