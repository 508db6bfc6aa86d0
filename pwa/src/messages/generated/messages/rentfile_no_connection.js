/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_No_ConnectionInputs */

const nl_rentfile_no_connection = /** @type {(inputs: Rentfile_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen verbinding met de server. Probeer het zo opnieuw.`)
};

const en_rentfile_no_connection = /** @type {(inputs: Rentfile_No_ConnectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no connection with the server. Try again in a moment.`)
};

/**
* | output |
* | --- |
* | "There is no connection with the server. Try again in a moment." |
*
* @param {Rentfile_No_ConnectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_no_connection = /** @type {((inputs?: Rentfile_No_ConnectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_No_ConnectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_no_connection(inputs)
	return nl_rentfile_no_connection(inputs)
});