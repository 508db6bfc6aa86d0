/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_Arrears_NoneInputs */

const nl_search_work_arrears_none = /** @type {(inputs: Search_Work_Arrears_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn geen huishoudens met achterstand die nog niet zijn gemeld.`)
};

const en_search_work_arrears_none = /** @type {(inputs: Search_Work_Arrears_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no households in arrears that are not referred yet.`)
};

/**
* | output |
* | --- |
* | "There are no households in arrears that are not referred yet." |
*
* @param {Search_Work_Arrears_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_arrears_none = /** @type {((inputs?: Search_Work_Arrears_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_Arrears_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_arrears_none(inputs)
	return nl_search_work_arrears_none(inputs)
});