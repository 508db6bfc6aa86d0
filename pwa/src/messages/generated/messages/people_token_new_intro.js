/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_New_IntroInputs */

const nl_people_token_new_intro = /** @type {(inputs: People_Token_New_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geef het token veilig door aan wie het programma beheert: wie het token heeft, kan ermee wat u hieronder kiest. Er wordt bewaard dat u het maakte.`)
};

const en_people_token_new_intro = /** @type {(inputs: People_Token_New_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand the token safely to who runs the program: whoever has the token can do with it what you choose below. It is kept that you made it.`)
};

/**
* | output |
* | --- |
* | "Hand the token safely to who runs the program: whoever has the token can do with it what you choose below. It is kept that you made it." |
*
* @param {People_Token_New_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_new_intro = /** @type {((inputs?: People_Token_New_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_New_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_new_intro(inputs)
	return nl_people_token_new_intro(inputs)
});