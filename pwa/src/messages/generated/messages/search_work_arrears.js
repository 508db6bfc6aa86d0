/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_ArrearsInputs */

const nl_search_work_arrears = /** @type {(inputs: Search_Work_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurachterstand, nog niet gemeld`)
};

const en_search_work_arrears = /** @type {(inputs: Search_Work_ArrearsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In arrears, not referred yet`)
};

/**
* | output |
* | --- |
* | "In arrears, not referred yet" |
*
* @param {Search_Work_ArrearsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_arrears = /** @type {((inputs?: Search_Work_ArrearsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_ArrearsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_arrears(inputs)
	return nl_search_work_arrears(inputs)
});