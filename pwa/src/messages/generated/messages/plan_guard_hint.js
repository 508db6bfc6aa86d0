/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Guard_HintInputs */

const nl_plan_guard_hint = /** @type {(inputs: Plan_Guard_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een organisatie die hulp geeft, niet de verhuurder.`)
};

const en_plan_guard_hint = /** @type {(inputs: Plan_Guard_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An organisation that gives help, not the landlord.`)
};

/**
* | output |
* | --- |
* | "An organisation that gives help, not the landlord." |
*
* @param {Plan_Guard_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_guard_hint = /** @type {((inputs?: Plan_Guard_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Guard_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_guard_hint(inputs)
	return nl_plan_guard_hint(inputs)
});