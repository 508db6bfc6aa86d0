/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_Clear_NoneInputs */

const nl_search_work_clear_none = /** @type {(inputs: Search_Work_Clear_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nergens een ontruiming aangezegd.`)
};

const en_search_work_clear_none = /** @type {(inputs: Search_Work_Clear_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No eviction is announced anywhere.`)
};

/**
* | output |
* | --- |
* | "No eviction is announced anywhere." |
*
* @param {Search_Work_Clear_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_clear_none = /** @type {((inputs?: Search_Work_Clear_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_Clear_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_clear_none(inputs)
	return nl_search_work_clear_none(inputs)
});