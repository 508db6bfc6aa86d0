/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_Left_OnInputs */

const nl_conflict_field_left_on = /** @type {(inputs: Conflict_Field_Left_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Woont hier niet meer sinds`)
};

const en_conflict_field_left_on = /** @type {(inputs: Conflict_Field_Left_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No longer lives here since`)
};

/**
* | output |
* | --- |
* | "No longer lives here since" |
*
* @param {Conflict_Field_Left_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_left_on = /** @type {((inputs?: Conflict_Field_Left_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_Left_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_left_on(inputs)
	return nl_conflict_field_left_on(inputs)
});