/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_RefusedInputs */

const nl_online_refused = /** @type {(inputs: Online_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De server heeft dit niet aangenomen.`)
};

const en_online_refused = /** @type {(inputs: Online_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server did not accept this.`)
};

/**
* | output |
* | --- |
* | "The server did not accept this." |
*
* @param {Online_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_refused = /** @type {((inputs?: Online_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_refused(inputs)
	return nl_online_refused(inputs)
});