/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Search_Work_Decide_NoneInputs */

const nl_search_work_decide_none = /** @type {(inputs: Search_Work_Decide_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er wacht geen melding op een besluit.`)
};

const en_search_work_decide_none = /** @type {(inputs: Search_Work_Decide_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No referral awaits a decision.`)
};

/**
* | output |
* | --- |
* | "No referral awaits a decision." |
*
* @param {Search_Work_Decide_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_work_decide_none = /** @type {((inputs?: Search_Work_Decide_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Work_Decide_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_work_decide_none(inputs)
	return nl_search_work_decide_none(inputs)
});