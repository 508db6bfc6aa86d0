/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_Saved_HereInputs */

const nl_online_saved_here = /** @type {(inputs: Online_Saved_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opgeslagen op dit apparaat. Het wordt verstuurd zodra er verbinding is.`)
};

const en_online_saved_here = /** @type {(inputs: Online_Saved_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved on this device. It is sent as soon as there is a connection.`)
};

/**
* | output |
* | --- |
* | "Saved on this device. It is sent as soon as there is a connection." |
*
* @param {Online_Saved_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_saved_here = /** @type {((inputs?: Online_Saved_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_Saved_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_saved_here(inputs)
	return nl_online_saved_here(inputs)
});