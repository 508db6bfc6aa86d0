/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_Safe_Home_NoteInputs */

const nl_card_safe_home_note = /** @type {(inputs: Card_Safe_Home_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij geweld of een kind dat niet veilig is. Gratis, dag en nacht.`)
};

const en_card_safe_home_note = /** @type {(inputs: Card_Safe_Home_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For violence or a child that is not safe. Free, day and night.`)
};

/**
* | output |
* | --- |
* | "For violence or a child that is not safe. Free, day and night." |
*
* @param {Card_Safe_Home_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_safe_home_note = /** @type {((inputs?: Card_Safe_Home_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_Safe_Home_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_safe_home_note(inputs)
	return nl_card_safe_home_note(inputs)
});