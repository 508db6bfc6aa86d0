/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_SubmitInputs */

const nl_standpoint_submit = /** @type {(inputs: Standpoint_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunt versturen`)
};

const en_standpoint_submit = /** @type {(inputs: Standpoint_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the standpoint`)
};

/**
* | output |
* | --- |
* | "Send the standpoint" |
*
* @param {Standpoint_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_submit = /** @type {((inputs?: Standpoint_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_submit(inputs)
	return nl_standpoint_submit(inputs)
});