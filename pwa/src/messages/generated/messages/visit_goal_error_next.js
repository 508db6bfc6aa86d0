/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Visit_Goal_Error_NextInputs */

const nl_visit_goal_error_next = /** @type {(inputs: Visit_Goal_Error_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies vandaag of later voor de controle van: ${i?.what}`)
};

const en_visit_goal_error_next = /** @type {(inputs: Visit_Goal_Error_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose today or later for the control of: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Choose today or later for the control of: {what}" |
*
* @param {Visit_Goal_Error_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_goal_error_next = /** @type {((inputs: Visit_Goal_Error_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Goal_Error_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_goal_error_next(inputs)
	return nl_visit_goal_error_next(inputs)
});