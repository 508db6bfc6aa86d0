/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Step_FamilyInputs */

const nl_safety_step_family = /** @type {(inputs: Safety_Step_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap 3: gesproken met de betrokkenen`)
};

const en_safety_step_family = /** @type {(inputs: Safety_Step_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step 3: spoken with those concerned`)
};

/**
* | output |
* | --- |
* | "Step 3: spoken with those concerned" |
*
* @param {Safety_Step_FamilyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_step_family = /** @type {((inputs?: Safety_Step_FamilyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Step_FamilyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_step_family(inputs)
	return nl_safety_step_family(inputs)
});