/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_Plan_StaysInputs */

const nl_decision_correct_plan_stays = /** @type {(inputs: Decision_Correct_Plan_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het plan blijft, met alles wat daarin is afgesproken.`)
};

const en_decision_correct_plan_stays = /** @type {(inputs: Decision_Correct_Plan_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The plan stays, with all that was agreed in it.`)
};

/**
* | output |
* | --- |
* | "The plan stays, with all that was agreed in it." |
*
* @param {Decision_Correct_Plan_StaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_plan_stays = /** @type {((inputs?: Decision_Correct_Plan_StaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Plan_StaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_plan_stays(inputs)
	return nl_decision_correct_plan_stays(inputs)
});