/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_WhoInputs */

const nl_plan_who = /** @type {(inputs: Plan_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie wordt casemanager?`)
};

const en_plan_who = /** @type {(inputs: Plan_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who will be case manager?`)
};

/**
* | output |
* | --- |
* | "Who will be case manager?" |
*
* @param {Plan_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_who = /** @type {((inputs?: Plan_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_who(inputs)
	return nl_plan_who(inputs)
});