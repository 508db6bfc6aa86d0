/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_DecideInputs */

const nl_search_work_decide = /** @type {(inputs: Search_Work_DecideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wacht op een besluit`)
};

const en_search_work_decide = /** @type {(inputs: Search_Work_DecideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Awaits a decision`)
};

/**
* | output |
* | --- |
* | "Awaits a decision" |
*
* @param {Search_Work_DecideInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_decide = /** @type {((inputs?: Search_Work_DecideInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_DecideInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_decide(inputs)
	return nl_search_work_decide(inputs)
});