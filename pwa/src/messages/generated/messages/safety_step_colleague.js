/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Step_ColleagueInputs */

const nl_safety_step_colleague = /** @type {(inputs: Safety_Step_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap 2: overlegd met een deskundige of Veilig Thuis`)
};

const en_safety_step_colleague = /** @type {(inputs: Safety_Step_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step 2: consulted an expert or Veilig Thuis`)
};

/**
* | output |
* | --- |
* | "Step 2: consulted an expert or Veilig Thuis" |
*
* @param {Safety_Step_ColleagueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_step_colleague = /** @type {((inputs?: Safety_Step_ColleagueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Step_ColleagueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_step_colleague(inputs)
	return nl_safety_step_colleague(inputs)
});