/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Plan_AskedInputs */

const nl_plan_asked = /** @type {(inputs: Plan_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De voorzitter vraagt om opschorting tot en met ${i?.day}.`)
};

const en_plan_asked = /** @type {(inputs: Plan_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The chair asks for a suspension until ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "The chair asks for a suspension until {day}." |
*
* @param {Plan_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_asked = /** @type {((inputs: Plan_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_asked(inputs)
	return nl_plan_asked(inputs)
});