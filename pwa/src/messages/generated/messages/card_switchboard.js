/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_SwitchboardInputs */

const nl_card_switchboard = /** @type {(inputs: Card_SwitchboardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Algemeen nummer`)
};

const en_card_switchboard = /** @type {(inputs: Card_SwitchboardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`General number`)
};

/**
* | output |
* | --- |
* | "General number" |
*
* @param {Card_SwitchboardInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_switchboard = /** @type {((inputs?: Card_SwitchboardInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_SwitchboardInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_switchboard(inputs)
	return nl_card_switchboard(inputs)
});