/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_QuietInputs */

const nl_rentfile_quiet = /** @type {(inputs: Rentfile_QuietInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Huurovereenkomsten zonder achterstand, apart bewaard: ${i?.count}.`)
};

const en_rentfile_quiet = /** @type {(inputs: Rentfile_QuietInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tenancies without arrears, kept apart: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Tenancies without arrears, kept apart: {count}." |
*
* @param {Rentfile_QuietInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet = /** @type {((inputs: Rentfile_QuietInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_QuietInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet(inputs)
	return nl_rentfile_quiet(inputs)
});