/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_Unsafe_OwnInputs */

const nl_conflict_unsafe_own = /** @type {(inputs: Conflict_Unsafe_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U schreef dit zelf. Een collega moet het bevestigen. U kunt wel kiezen voor wat er nu staat.`)
};

const en_conflict_unsafe_own = /** @type {(inputs: Conflict_Unsafe_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You wrote this yourself. A colleague must confirm it. You can choose what is there now.`)
};

/**
* | output |
* | --- |
* | "You wrote this yourself. A colleague must confirm it. You can choose what is there now." |
*
* @param {Conflict_Unsafe_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_unsafe_own = /** @type {((inputs?: Conflict_Unsafe_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_Unsafe_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_unsafe_own(inputs)
	return nl_conflict_unsafe_own(inputs)
});