/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Field_CityInputs */

const nl_conflict_field_city = /** @type {(inputs: Conflict_Field_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plaats`)
};

const en_conflict_field_city = /** @type {(inputs: Conflict_Field_CityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`City`)
};

/**
* | output |
* | --- |
* | "City" |
*
* @param {Conflict_Field_CityInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_field_city = /** @type {((inputs?: Conflict_Field_CityInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Field_CityInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_field_city(inputs)
	return nl_conflict_field_city(inputs)
});