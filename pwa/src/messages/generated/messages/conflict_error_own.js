/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Error_OwnInputs */

const nl_conflict_error_own = /** @type {(inputs: Conflict_Error_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iemand anders moet dit bevestigen, omdat het bescherming wegneemt.`)
};

const en_conflict_error_own = /** @type {(inputs: Conflict_Error_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Somebody else must confirm this, because it takes protection away.`)
};

/**
* | output |
* | --- |
* | "Somebody else must confirm this, because it takes protection away." |
*
* @param {Conflict_Error_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_error_own = /** @type {((inputs?: Conflict_Error_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Error_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_error_own(inputs)
	return nl_conflict_error_own(inputs)
});