/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Arrears_Saved_HereInputs */

const nl_arrears_saved_here = /** @type {(inputs: Arrears_Saved_HereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het contact met ${i?.name} is hier bewaard. Het gaat naar de server zodra er verbinding is.`)
};

const en_arrears_saved_here = /** @type {(inputs: Arrears_Saved_HereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The contact with ${i?.name} is saved here. It goes to the server as soon as there is a connection.`)
};

/**
* | output |
* | --- |
* | "The contact with {name} is saved here. It goes to the server as soon as there is a connection." |
*
* @param {Arrears_Saved_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_saved_here = /** @type {((inputs: Arrears_Saved_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Saved_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_saved_here(inputs)
	return nl_arrears_saved_here(inputs)
});