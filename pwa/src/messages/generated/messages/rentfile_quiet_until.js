/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Quiet_UntilInputs */

const nl_rentfile_quiet_until = /** @type {(inputs: Rentfile_Quiet_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaard tot en met`)
};

const en_rentfile_quiet_until = /** @type {(inputs: Rentfile_Quiet_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kept until`)
};

/**
* | output |
* | --- |
* | "Kept until" |
*
* @param {Rentfile_Quiet_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_until = /** @type {((inputs?: Rentfile_Quiet_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_until(inputs)
	return nl_rentfile_quiet_until(inputs)
});