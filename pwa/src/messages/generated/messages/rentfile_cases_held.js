/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_HeldInputs */

const nl_rentfile_cases_held = /** @type {(inputs: Rentfile_Cases_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zaken die wachten op een verbetering`)
};

const en_rentfile_cases_held = /** @type {(inputs: Rentfile_Cases_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cases that wait for a correction`)
};

/**
* | output |
* | --- |
* | "Cases that wait for a correction" |
*
* @param {Rentfile_Cases_HeldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_held = /** @type {((inputs?: Rentfile_Cases_HeldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_HeldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_held(inputs)
	return nl_rentfile_cases_held(inputs)
});