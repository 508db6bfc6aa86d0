/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Ask_Suspension_IntroInputs */

const nl_plan_ask_suspension_intro = /** @type {(inputs: Plan_Ask_Suspension_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U vraagt de verhuurder om te wachten. De verhuurder krijgt hiervan bericht en leest de reden.`)
};

const en_plan_ask_suspension_intro = /** @type {(inputs: Plan_Ask_Suspension_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You ask the landlord to wait. The landlord is told, and reads the reason.`)
};

/**
* | output |
* | --- |
* | "You ask the landlord to wait. The landlord is told, and reads the reason." |
*
* @param {Plan_Ask_Suspension_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_ask_suspension_intro = /** @type {((inputs?: Plan_Ask_Suspension_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Ask_Suspension_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_ask_suspension_intro(inputs)
	return nl_plan_ask_suspension_intro(inputs)
});