/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_TitleInputs */

const nl_search_work_title = /** @type {(inputs: Search_Work_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mijn werk`)
};

const en_search_work_title = /** @type {(inputs: Search_Work_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My work`)
};

/**
* | output |
* | --- |
* | "My work" |
*
* @param {Search_Work_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_title = /** @type {((inputs?: Search_Work_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_title(inputs)
	return nl_search_work_title(inputs)
});