/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Online_Recorded_HereInputs */

const nl_online_recorded_here = /** @type {(inputs: Online_Recorded_HereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Opgeslagen op dit apparaat: ${i?.what}. Het gaat naar de server zodra er internet is.`)
};

const en_online_recorded_here = /** @type {(inputs: Online_Recorded_HereInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Saved on this device: ${i?.what}. It goes to the server as soon as there is internet.`)
};

/**
* | output |
* | --- |
* | "Saved on this device: {what}. It goes to the server as soon as there is internet." |
*
* @param {Online_Recorded_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_recorded_here = /** @type {((inputs: Online_Recorded_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Recorded_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_recorded_here(inputs)
	return nl_online_recorded_here(inputs)
});