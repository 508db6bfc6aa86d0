/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_RevokeInputs */

const nl_clearance_revoke = /** @type {(inputs: Clearance_RevokeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave intrekken`)
};

const en_clearance_revoke = /** @type {(inputs: Clearance_RevokeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Revoke the clearance`)
};

/**
* | output |
* | --- |
* | "Revoke the clearance" |
*
* @param {Clearance_RevokeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_revoke = /** @type {((inputs?: Clearance_RevokeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_RevokeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_revoke(inputs)
	return nl_clearance_revoke(inputs)
});