/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_State_PracticeInputs */

const nl_region_state_practice = /** @type {(inputs: Region_State_PracticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alle ${i?.count} waarden staan zoals de praktijk ze noemt.`)
};

const en_region_state_practice = /** @type {(inputs: Region_State_PracticeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`All ${i?.count} values are what practice names.`)
};

/**
* | output |
* | --- |
* | "All {count} values are what practice names." |
*
* @param {Region_State_PracticeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_practice = /** @type {((inputs: Region_State_PracticeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_PracticeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_practice(inputs)
	return nl_region_state_practice(inputs)
});