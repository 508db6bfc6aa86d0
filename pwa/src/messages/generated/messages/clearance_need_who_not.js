/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Who_NotInputs */

const nl_clearance_need_who_not = /** @type {(inputs: Clearance_Need_Who_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij weten nog niet wie hier woont. Daarom kan de ontruiming niet doorgaan.`)
};

const en_clearance_need_who_not = /** @type {(inputs: Clearance_Need_Who_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We do not know yet who lives here. That is why the eviction cannot go ahead.`)
};

/**
* | output |
* | --- |
* | "We do not know yet who lives here. That is why the eviction cannot go ahead." |
*
* @param {Clearance_Need_Who_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_who_not = /** @type {((inputs?: Clearance_Need_Who_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Who_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_who_not(inputs)
	return nl_clearance_need_who_not(inputs)
});